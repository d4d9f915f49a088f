import { mergedCells } from '../../core/import/table/mergedCells.ts';
import type { Sheet } from './office.ts';

/** The sheets of a workbook with the value of cells that are merged across rows in each of these rows. */
export function readMerged(xml: (path: string) => string | undefined, sheets: readonly Sheet[]): Sheet[] {
	const merged = mergedCells(xml);
	return sheets.map(({ name, rows }) => {
		const filled = rows.map((row) => [...row]);
		for (const { column, firstRow, lastRow } of merged.get(name) ?? []) {
			const value = rows[firstRow]?.[column] ?? null;
			for (const [index, row] of rows.slice(firstRow + 1, lastRow + 1).entries()) {
				const into = filled[firstRow + 1 + index];
				// A row in which nothing else stands is none.
				if (into && row.some((cell) => cell !== null && cell !== '')) into[column] ??= value;
			}
		}
		return { name, rows: filled };
	});
}
