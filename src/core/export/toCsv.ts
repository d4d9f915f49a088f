export type Cell = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180), with the mark by which Excel knows that it is UTF-8. A text that a spreadsheet would run as
 * a formula gets an apostrophe before it: what comes from an editor must not run on a reader's machine.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
	`\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;

/** What spreadsheets take for the beginning of a formula, also in full width and behind what they strip away. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function written(cell: Cell): string {
	if (cell === undefined) return '';
	const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
	// A semicolon too: where the comma is the decimal sign, spreadsheets take it for the end of a cell.
	return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
