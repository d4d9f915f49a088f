/** A cell as a file holds it: a day stands for what Excel knows to be a date. */
export type Cell = string | number | boolean | { day: string };

export interface TableRow {
	/** The number that Excel shows beside it. */
	row: number;
	cells: readonly (Cell | null)[];
}

/** What a person sees in a cell. */
export const cellText = (cell: Cell | null | undefined): string =>
	cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell).trim();
