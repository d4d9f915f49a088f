import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type DecodedText, decodeText } from '../../core/import/decodeText.ts';
import type { WordSource } from '../../core/import/word/importDocument.ts';
import type { ImportMessage } from '../../core/import/importMessage.ts';
import type { TableRow } from '../../core/import/table/table.ts';
import { readCsv } from './readCsv.ts';
import { readExcelFile, readWordFile } from './readOffice.ts';
import { refuse } from './refuse.ts';
import { takePictures } from './takePictures.ts';

const maxBytes = 20_000_000;

export interface ReadOptions {
	/** The sheet of a workbook, by its name or its number; without it, the first with anything in it. */
	sheet?: string | undefined;
	encoding?: string | undefined;
	hash: (content: string | Uint8Array) => string;
}

export type Source =
	| { type: 'archive'; text: string; encoding: string; publication: string }
	| {
			type: 'table';
			rows: TableRow[];
			publication: string;
			encoding?: string;
			delimiter?: string;
			sheet?: string;
			messages: ImportMessage[];
	  }
	| { type: 'document'; document: WordSource; messages: ImportMessage[] };

/** Files that hold what we could import, in a form that we can't; and in which form they can be saved instead. */
const instead: Readonly<Record<string, string>> = {
	'.xls': '.xlsx',
	'.xlsm': '.xlsx',
	'.xlsb': '.xlsx',
	'.ods': '.xlsx',
	'.numbers': '.xlsx',
	'.doc': '.docx',
	'.docm': '.docx',
	'.dotx': '.docx',
	'.odt': '.docx',
	'.rtf': '.docx',
	'.pages': '.docx',
	'.wps': '.docx',
	'.et': '.xlsx',
	'.pdf': '.docx',
	'.html': '.docx',
	'.htm': '.docx',
};

/**
 * What a file holds, by its ending: .txt, .csv, .tsv, .xlsx or .docx.
 *
 * @throws RefusedSource
 */
export async function readSource(path: string, options: ReadOptions): Promise<Source> {
	const ending = extname(path).toLowerCase();
	const publication = basename(path).normalize('NFC');
	if (instead[ending]) throw refuse.noWay(ending, instead[ending]);
	if (!['.txt', '.text', '.csv', '.tsv', '.xlsx', '.docx'].includes(ending)) throw refuse.unknownKind(ending);
	const bytes = await readBytes(path);
	if (ending === '.docx') return readDocument(bytes, publication, options);
	if (ending === '.xlsx') return readSheet(bytes, publication, options);
	const { text, encoding } = decode(bytes, options.encoding);
	if (ending === '.txt' || ending === '.text') return { type: 'archive', text, encoding, publication };
	return { type: 'table', ...readCsv(text), publication, encoding, messages: [] };
}

/** The size is looked at before the file is read, and read is no more than that. */
async function readBytes(path: string): Promise<Uint8Array> {
	const file = await open(path).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'ENOENT' ? refuse.missing() : refuse.noFile();
	});
	try {
		const info = await file.stat();
		if (!info.isFile()) throw refuse.noFile();
		if (info.size > maxBytes) throw refuse.tooLarge(info.size, maxBytes);
		if (info.size === 0) throw refuse.empty();
		return new Uint8Array(await file.readFile());
	} finally {
		await file.close();
	}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noText = /[\u0000-\u0008\u000e-\u001f]/;

function decode(bytes: Uint8Array, encoding: string | undefined): DecodedText {
	let decoded: DecodedText;
	try {
		decoded = decodeText(bytes, encoding);
	} catch {
		throw refuse.otherEncoding(encoding ?? '');
	}
	if (noText.test(decoded.text)) throw refuse.noText();
	return decoded;
}

async function readDocument(bytes: Uint8Array, publication: string, { hash }: ReadOptions): Promise<Source> {
	const { html, title, images } = await readWordFile(bytes);
	const { pictures, messages } = await takePictures(images);
	// What it says, and not its bytes, which change whenever somebody saves it.
	const content = JSON.stringify([title, html, images.map((image) => image.bytes && hash(image.bytes))]);
	return { type: 'document', document: { html, title, pictures, content, publication }, messages };
}

async function readSheet(bytes: Uint8Array, file: string, { sheet: wanted }: ReadOptions): Promise<Source> {
	const sheets = (await readExcelFile(bytes)).map(({ name, rows }) => ({
		name,
		rows: rows.map((cells, index) => ({ row: index + 1, cells })),
	}));
	const names = sheets.map(({ name }) => name);
	const sheet =
		wanted === undefined
			? sheets.find(({ rows }) => rows.length > 0)
			: (sheets.find(({ name }) => name === wanted) ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined));
	if (!sheet) throw wanted === undefined ? refuse.noTable() : refuse.noSheet(wanted, names);
	const others = names.filter((name) => name !== sheet.name);
	return {
		type: 'table',
		rows: sheet.rows,
		sheet: sheet.name,
		// Each sheet is a source of its own.
		publication: sheets.length > 1 ? `${file}, ${sheet.name}` : file,
		messages: wanted === undefined && others.length > 0 ? [otherSheets(sheet.name, others)] : [],
	};
}

const otherSheets = (read: string, others: readonly string[]): ImportMessage => ({
	severity: 'note',
	text: {
		en: `This workbook has several sheets; “${read}” was read.`,
		zh: `这个工作簿有几张表，读取的是“${read}”。`,
	},
	help: {
		en: `The others: ${others.map((name) => `--sheet "${name}"`).join(', ')}.`,
		zh: `其他的：${others.map((name) => `--sheet "${name}"`).join('、')}。`,
	},
});
