import { percentCells } from '../../core/import/table/percentCells.ts';
import type { Sheet } from './office.ts';

/** The sheets of a workbook with figures in per cent as a person sees them: `4.1%`, where the file has 0.041. */
export function readPercents(xml: (path: string) => string | undefined, sheets: readonly Sheet[]): Sheet[] {
	const percents = percentCells(xml);
	return sheets.map(({ name, rows }) => ({
		name,
		rows: rows.map((row, rowIndex) =>
			row.map((cell, index) =>
				typeof cell === 'number' && percents.get(name)?.has(`${columnName(index)}${rowIndex + 1}`)
					? `${Number((cell * 100).toPrecision(12))}%`
					: cell,
			),
		),
	}));
}

/** `A` to `Z`, then `AA`. */
const columnName = (index: number): string =>
	(index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
