import { CsvError, parse } from 'csv-parse/sync';
import { sniffDelimiter } from '../../core/import/table/sniffDelimiter.ts';
import type { TableRow } from '../../core/import/table/table.ts';
import { refuse } from './refuse.ts';

/** What a person puts at the top for Excel, to say what divides the cells. Excel doesn't count it as a row. */
const separatorLine = /^sep=(.)\n/i;

/**
 * The rows of a CSV file with their numbers as Excel shows them. Every cell is text, also one that begins with “=”.
 *
 * @throws RefusedSource
 */
export function readCsv(text: string): { rows: TableRow[]; delimiter: string } {
	const told = separatorLine.exec(text);
	const rest = told ? text.slice(told[0].length) : text;
	const delimiter = told?.[1] ?? sniffDelimiter(rest);
	try {
		const records = parse(rest, {
			delimiter,
			// A mark in the middle of a cell is a mark and not a mistake.
			relax_quotes: true,
			relax_column_count: true,
			max_record_size: 1_000_000,
			record_delimiter: '\n',
		});
		return { rows: records.map((cells, index) => ({ row: index + 1, cells })), delimiter };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw refuse.unclosedQuote((lineOfOpenQuote(rest) ?? Number(error['lines'])) + (told ? 1 : 0));
	}
}

/** The line of the last mark that has no second; nothing where their number is even. */
function lineOfOpenQuote(text: string): number | undefined {
	let line = 1;
	let opened = 0;
	for (const character of text) {
		if (character === '\n') line += 1;
		if (character === '"') opened = opened === 0 ? line : 0;
	}
	return opened || undefined;
}
