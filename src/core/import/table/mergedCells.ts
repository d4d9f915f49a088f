import { columnIndex } from './sheetCells.ts';
import { sheetsXml } from './sheetsXml.ts';
import { xmlTags } from './xmlTags.ts';

/** Cells of one column that are merged into one; counted from 0. */
export interface MergedCells {
	column: number;
	firstRow: number;
	lastRow: number;
}

/**
 * The cells of each sheet that are merged across rows. Such a cell belongs to several rows, but the file has its value
 * in the first alone. Read from the XML of the workbook, since those who read its cells don't tell of it.
 */
export const mergedCells = (xml: (path: string) => string | undefined): ReadonlyMap<string, readonly MergedCells[]> =>
	new Map(
		sheetsXml(xml).map((sheet) => [
			sheet.name,
			xmlTags(sheet.xml, 'mergeCell').flatMap(({ ref = '' }) => {
				const [, first = '', firstRow, last, lastRow] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref) ?? [];
				const isColumn = first === last && Number(firstRow) < Number(lastRow);
				return isColumn
					? [{ column: columnIndex(first), firstRow: Number(firstRow) - 1, lastRow: Number(lastRow) - 1 }]
					: [];
			}),
		]),
	);
