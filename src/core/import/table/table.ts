/**
 * A cell as a person sees it. A date stands for what Excel knows to be one, as exactly as it is shown: a day, a month or a
 * year.
 */
export type Cell = string | number | boolean | { date: string } | BrokenCell;

/** A cell that can't be taken over: a formula failed, or has no result in the file, or the figure is shown as another. */
export interface BrokenCell {
	broken: 'error' | 'no-result' | 'scaled';
	/** What stands there. */
	shown: string;
	/** The number format that shows another figure. */
	format?: string;
}

export interface TableRow {
	/** The number that Excel shows beside it. */
	row: number;
	cells: readonly (Cell | null)[];
}

export const isBroken = (cell: Cell | null | undefined): cell is BrokenCell =>
	typeof cell === 'object' && cell !== null && 'broken' in cell;

/** What a person sees in a cell. */
export const cellText = (cell: Cell | null | undefined): string => {
	if (cell === null || cell === undefined) return '';
	if (isBroken(cell)) return cell.shown;
	return typeof cell === 'object' ? cell.date : String(cell).trim();
};
