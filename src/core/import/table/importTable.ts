import { compare } from '../../link/compare.ts';
import type { Words } from '../../message.ts';
import type { Entry } from '../fillRecord.ts';
import type { Importer, Piece } from '../importer.ts';
import type { ImportMessage } from '../importMessage.ts';
import type { Proposal } from '../proposal.ts';
import { type Column, readHeader } from './readHeader.ts';
import { settleColumn } from './settleColumn.ts';
import { sourceOf } from '../bulletin.ts';
import { type Cell, cellText, isBroken, type TableRow } from './table.ts';

export interface Table {
	rows: readonly TableRow[];
	/** The name under which its records say where they were taken from. */
	publication: string;
	onProgress?: (done: number, all: number) => void;
}

/** One record for each row below the names of the columns. */
export function importTable(table: Table, importer: Importer): { messages: ImportMessage[]; proposals: Proposal[] } {
	const header = readHeader(table.rows, importer.options.fields, importer.options.map);
	const { messages } = header;
	const filled = table.rows.slice(header.index + 1).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
	// Formulas are often filled down beyond the last row in which a person wrote anything.
	const rows = filled.filter(({ cells }) => cells.some((cell) => cellText(cell) !== '' && !isBroken(cell)));
	if (header.columns.length === 0) return { messages: [...messages, noColumns(table.rows)], proposals: [] };
	if (rows.length < filled.length) messages.push(formulasAlone(filled.length - rows.length));
	if (rows.length === 0) messages.push(noRows);
	if (messages.some(({ severity }) => severity === 'error')) return { messages, proposals: [] };

	const width = table.rows[header.index]?.cells.findLastIndex((cell) => cellText(cell) !== '') ?? -1;
	const names = table.rows[header.index]?.cells.map(cellText) ?? [];
	const settled = header.columns.map((column) => ({
		...column,
		...settleColumn(column, rows, importer.options, (message) => messages.push(message)),
	}));
	const pieces = rows.map((row) => pieceOf(row, settled, names, table.publication));
	importer.announce(pieces);
	const proposals = pieces.map((piece, index) => {
		table.onProgress?.(index, pieces.length);
		const proposal = importer.propose(piece);
		const extra = rows[index]?.cells.slice(width + 1).some((cell) => cellText(cell) !== '');
		if (!extra || proposal.state !== 'new') return proposal;
		const { text: _, path: __, ...rest } = proposal;
		return { ...rest, state: 'refused' as const, messages: [...proposal.messages, tooManyCells] };
	});
	const gone = goneFrom(table.publication, importer);
	if (gone.length > 0 && proposals.some(({ state }) => state === 'new')) messages.push(renamed(gone));
	return { messages, proposals };
}

type Settled = Column & Pick<Entry, 'dates' | 'decimal'>;

function pieceOf(
	{ row, cells }: TableRow,
	columns: readonly Settled[],
	names: readonly string[],
	publication: string,
): Piece {
	const entries = columns.flatMap(({ index, name, place, dates, decimal }): Entry[] => {
		const cell = cells[index];
		if (cell === null || cell === undefined || cellText(cell) === '') return [];
		return [{ place, cell: trimmed(cell), column: name, ...(dates && { dates }), ...(decimal && { decimal }) }];
	});
	// By the names of the columns, so that another order of them changes nothing.
	const content = cells
		.map((cell, index) => [names[index] ?? '', cellText(cell)] as const)
		.filter(([, text]) => text !== '')
		.sort(([a], [b]) => compare(a, b));
	return {
		row,
		where: { en: `row ${row}`, zh: `第 ${row} 行` },
		entries,
		content: JSON.stringify(content).normalize('NFC'),
		publication,
		column: columnFor,
	};
}

const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell);

const columnFor = ({ en, zh }: Words): Words => ({
	en: `Fill in the cell, in a column “${en}”`,
	zh: `请在“${zh}”一列填写`,
});

/** Records that were made from this table, and of which no row is left. */
function goneFrom(publication: string, { bulletin, options, claimed }: Importer): string[] {
	return [...bulletin.records[options.kind].values()]
		.filter((record) => {
			const { publication: from, hash } = sourceOf(record);
			return from === publication && hash !== undefined && !claimed.has(record);
		})
		.map(({ file }) => file);
}

const renamed = (gone: readonly string[]): ImportMessage => ({
	severity: 'warning',
	text: {
		en: `No row is left for ${gone.slice(0, 5).join(', ')}${gone.length > 5 ? ` and ${gone.length - 5} more` : ''}.`,
		zh: `${gone.slice(0, 5).join('、')}${gone.length > 5 ? ` 等 ${gone.length} 个文件` : ''}已没有对应的行。`,
	},
	help: {
		en: 'Where a row was given another title, it looks new here: delete the record of the former title.',
		zh: '如果某行改了标题，这里会把它当作新的一行：请删去旧标题的那条记录。',
	},
});

/** What text becomes that is read in the encoding of another script: several letters with accents side by side. */
const garbled = /[\u0080-\u00ff]{3}|\ufffd/;

function noColumns(rows: readonly TableRow[]): ImportMessage {
	const isGarbled = rows.slice(0, 10).some(({ cells }) => cells.some((cell) => garbled.test(cellText(cell))));
	return {
		severity: 'error',
		text: { en: 'No column has the name of a field.', zh: '没有哪一列是字段的名称。' },
		help: isGarbled
			? {
					en: 'It seems to be in another encoding. Save it as UTF-8, or name the encoding: --encoding gb18030, --encoding big5',
					zh: '看来是别的编码。请存成 UTF-8，或指明编码：--encoding gb18030、--encoding big5',
				}
			: {
					en: 'The first row holds names such as Title, Factory, Topics, Outcome; others are matched by --map "Column=field".',
					zh: '第一行要写“标题”“工厂”“主题”“成效”等名称；其他名称用 --map "列名=字段" 对应。',
				},
	};
}

const formulasAlone = (count: number): ImportMessage => ({
	severity: 'note',
	text: {
		en: `Passed over, since formulas without a result are all that they hold: ${count} ${count === 1 ? 'row' : 'rows'}.`,
		zh: `略去了 ${count} 行，其中只有没有结果的公式。`,
	},
});

const noRows: ImportMessage = {
	severity: 'warning',
	text: { en: 'Below the names of the columns there are no rows.', zh: '列名下面没有内容。' },
};

const tooManyCells: ImportMessage = {
	severity: 'error',
	text: {
		en: 'This row has more cells than the table has columns.',
		zh: '这一行的单元格比列数多。',
	},
	help: {
		en: 'A text with the sign that divides the cells stands in quotation marks.',
		zh: '文字里有分隔符时，要用引号括起来。',
	},
};
