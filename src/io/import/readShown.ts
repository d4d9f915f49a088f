import { numberFormats } from '../../core/import/table/numberFormats.ts';
import { type SheetCell, sheetCells } from '../../core/import/table/sheetCells.ts';
import { sheetsXml } from '../../core/import/table/sheetsXml.ts';
import { shownDate } from '../../core/import/table/shownDate.ts';
import { shownFigure } from '../../core/import/table/shownFigure.ts';
import type { NumberFormat } from '../../core/import/table/numberFormats.ts';
import type { Cell } from '../../core/import/table/table.ts';
import type { Sheet } from './office.ts';

/** A sheet with the values as the file has them. */
export interface RawSheet {
	name: string;
	rows: readonly (readonly unknown[])[];
}

/**
 * The sheets of a workbook as a person sees them: `4.1%` where the file has 0.041, a month where no day is shown, and
 * the error where a formula failed.
 */
export function readShown(xml: (path: string) => string | undefined, sheets: readonly RawSheet[]): Sheet[] {
	const formats = numberFormats(xml('xl/styles.xml') ?? '');
	const sources = new Map(sheetsXml(xml).map((sheet) => [sheet.name, sheet.xml]));
	return sheets.map(({ name, rows }) => {
		const shown = rows.map((row) => row.map((value) => cellOf(value)));
		for (const cell of sheetCells(sources.get(name) ?? '')) {
			const { row, column, broken, style } = cell;
			const value = rows[row]?.[column];
			if (broken) put(shown, cell, broken);
			else if (style !== undefined && value !== null) {
				put(shown, cell, cellOf(value, Number(cell.value), formats.get(style)));
			}
		}
		return { name, rows: shown };
	});
}

/** Excel's days have no time zone; the reader gives them as midnight in UTC. */
function cellOf(value: unknown, days?: number, format?: NumberFormat): Cell | null {
	if (value instanceof Date) {
		if (days !== undefined && !Number.isNaN(days)) return shownDate(value, days, format);
		return Number.isNaN(value.getTime()) ? null : { date: value.toISOString().slice(0, 10) };
	}
	if (typeof value === 'number') return shownFigure(value, format?.code);
	return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Rows end with their last value; what is no value may stand behind it. */
function put(rows: (Cell | null)[][], { row, column }: SheetCell, cell: Cell | null): void {
	if (cell === null) return;
	while (rows.length <= row) rows.push([]);
	const cells = rows[row] ?? [];
	while (cells.length < column) cells.push(null);
	cells[column] = cell;
}
