import { createHash } from 'node:crypto';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packZip } from '../../../../src/io/import/packZip.ts';
import { type ReadOptions, readSource } from '../../../../src/io/import/readSource.ts';
import { RefusedSource } from '../../../../src/io/import/refusedSource.ts';
import { sampleDocument, sampleWorkbook } from '../../../support/officeFiles.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function read(name: string, content: string | Uint8Array, options: Omit<ReadOptions, 'hash'> = {}) {
	await using folder = await temporaryFolder();
	const path = join(folder.path, name);
	await writeFile(path, content);
	return await readSource(path, { hash, ...options });
}

const refusal = (work: Promise<unknown>) =>
	work.then(
		() => 'taken',
		(error: unknown) => {
			if (!(error instanceof RefusedSource)) throw error;
			return [error.words.en, error.help.en];
		},
	);

describe('what can’t be imported is refused, with what to do', () => {
	test.each([
		[
			'register.xls',
			'x',
			[
				'Files that end in .xls can’t be imported.',
				'Open it in the program in which it was written and save it as .xlsx.',
			],
		],
		[
			'report.PDF',
			'x',
			[
				'Files that end in .pdf can’t be imported.',
				'Open it in the program in which it was written and save it as .docx.',
			],
		],
		[
			'report.exe',
			'x',
			[
				'What a file is that ends in “.exe” is not known here.',
				'Articles of an archive are imported from .txt, reports from .docx, and registers from .csv and .xlsx.',
			],
		],
		[
			'report',
			'x',
			[
				'The name of this file has no ending.',
				'Articles of an archive are imported from .txt, reports from .docx, and registers from .csv and .xlsx.',
			],
		],
		['empty.csv', '', ['This file is empty.', 'Save it again from the program in which it was written.']],
		[
			'picture.csv',
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
			['This file holds bytes that are no text.', 'Save it as text in UTF-8, or name its encoding: --encoding gb18030'],
		],
		[
			'old.xlsx',
			Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
			[
				'This is a file in the old form of Office, or one with a password.',
				'Open it and choose “Save as”: .xlsx, without a password.',
			],
		],
		[
			'text.docx',
			'no document',
			[
				'This file is damaged, or it is not what its name says.',
				'Open it in the program in which it was written, and save it again.',
			],
		],
		[
			'none.docx',
			packZip([{ name: 'xl/workbook.xml', bytes: new Uint8Array() }]),
			[
				'This file is damaged, or it is not what its name says.',
				'Open it in the program in which it was written, and save it again.',
			],
		],
		[
			'broken.docx',
			packZip([{ name: 'word/document.xml', bytes: new Uint8Array() }]),
			[
				'This file is damaged, or it is not what its name says.',
				'Open it in the program in which it was written, and save it again.',
			],
		],
		[
			'endless.xlsx',
			packZip([{ name: 'xl/worksheets/sheet1.xml', bytes: new TextEncoder().encode('<row r="900000000">') }]),
			[
				'Reading this file takes more time or memory than any ordinary document.',
				'Copy its text into a new document and import that.',
			],
		],
		...[`<row r='900000000'>`, `<row r = "900000000">`, '<c s=">" r="ABCDE1"/>', '<x:row r="&#57;00000000">'].map(
			(tag): [string, Uint8Array, string[]] => [
				'endless in another way.xlsx',
				packZip([{ name: 'xl/sheet.xml', bytes: new TextEncoder().encode(tag) }]),
				[
					'Reading this file takes more time or memory than any ordinary document.',
					'Copy its text into a new document and import that.',
				],
			],
		),
		[
			'deep.docx',
			packZip([
				{
					name: 'word/document.xml',
					bytes: new TextEncoder().encode(
						`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}</w:body></w:document>`,
					),
				},
			]),
			[
				'Reading this file takes more time or memory than any ordinary document.',
				'Copy its text into a new document and import that.',
			],
		],
		[
			'quote.csv',
			'Title;Outcome\n"One;x\nTwo;"y";\n"Three;z\n',
			[
				'A quotation mark in line 4 is never closed, so the cells after it can’t be told apart.',
				'Add the second mark, or delete the first.',
			],
		],
	])('%s', async (name, content, words) => expect(await refusal(read(name, content))).toEqual(words), 30_000);

	test('a file of more than 20 MB, which isn’t even read', async () => {
		await using folder = await temporaryFolder();
		const path = join(folder.path, 'large.csv');
		await writeFile(path, 'Title\n');
		await truncate(path, 20_000_001);
		expect(await refusal(readSource(path, { hash }))).toEqual([
			'This file is 20.0 MB; 20 MB is the limit.',
			'Divide it into several, or make its pictures smaller first.',
		]);
	});

	test('what is no file, and what isn’t there', async () => {
		await using folder = await temporaryFolder();
		await mkdir(join(folder.path, 'x.csv'));
		expect(await refusal(readSource(join(folder.path, 'x.csv'), { hash }))).toEqual([
			'This is no file that can be read.',
			'Name files, not folders: digest import folder/*.csv',
		]);
		expect(await refusal(readSource(join(folder.path, 'y.csv'), { hash }))).toEqual([
			'There is no such file.',
			'Look at the name and the folder.',
		]);
	});

	test('an encoding that isn’t the file’s', async () => {
		expect(await refusal(read('a.txt', Uint8Array.of(0xff, 0x41), { encoding: 'utf-8' }))).toEqual([
			'This file is not written in utf-8.',
			'Leave --encoding out, or name another.',
		]);
	});
});

describe('a register in CSV', () => {
	const rowsOf = async (text: string) => {
		const source = await read('a.csv', text);
		return source.type === 'table' ? source : undefined;
	};

	test('has the rows that Excel shows, and one sign between cells', async () => {
		expect(await rowsOf('\ufeffTitle;Before\r\n\r\n"a ""b""\nc; d";4,10\r\n')).toEqual({
			type: 'table',
			rows: [
				{ row: 1, cells: ['Title', 'Before'] },
				{ row: 2, cells: [''] },
				{ row: 3, cells: ['a "b"\nc; d', '4,10'] },
			],
			delimiter: ';',
			encoding: 'utf-8',
			publication: 'a.csv',
			messages: [],
		});
	});

	test('may say itself what divides its cells, and have marks within them', async () => {
		const source = await rowsOf('sep=|\na|b\nthe 12" press|=1+1\n');
		expect(source?.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
			[1, 'a', 'b'],
			[2, 'the 12" press', '=1+1'],
		]);
	});
});

describe('a workbook', () => {
	const day = new Date(Date.UTC(2026, 2, 1));
	const rows = [
		[{ value: 'Title' }, { value: 'Date' }],
		[],
		[{ value: 4.1 }, { value: day, format: 'dd.mm.yyyy' }, { value: true }],
	];

	test('has its first sheet with anything in it read, and the others told', async () => {
		const source = await read('a.xlsx', await sampleWorkbook({ 'Read me': [], 登记表: rows, Old: [[{ value: 'x' }]] }));
		expect(source).toMatchObject({
			type: 'table',
			sheet: '登记表',
			publication: 'a.xlsx, 登记表',
			rows: [
				{ row: 1, cells: ['Title', 'Date', null] },
				{ row: 2, cells: [null, null, null] },
				{ row: 3, cells: [4.1, { date: '2026-03-01' }, true] },
			],
			messages: [{ severity: 'note', help: { en: 'The others: --sheet "Read me", --sheet "Old".' } }],
		});
	}, 30_000);

	test('has figures in per cent as a person sees them', async () => {
		const percent = (value: number, format = '0.0%') => ({ value, format });
		const bytes = await sampleWorkbook({
			'A & B': [[{ value: 'x' }]],
			Rates: [[percent(0.041), percent(0.125, '0%'), { value: 0.5 }, percent(2, '0" %"')]],
		});
		const source = await read('a.xlsx', bytes, { sheet: 'Rates' });
		expect(source).toMatchObject({ rows: [{ row: 1, cells: ['4.1%', '12.5%', 0.5, '2%'] }] });
	}, 30_000);

	test('has what is merged across rows in each of them', async () => {
		const cell = (value: string) => ({ value });
		const bytes = await sampleWorkbook({
			Rounds: [
				[cell('Title'), cell('Date'), cell('Workshop')],
				[cell('Counting breaks'), { value: day, format: 'dd.mm.yyyy', rowSpan: 2 }, { value: 'Spinning', rowSpan: 3 }],
				[cell('Oiling'), null, null],
				[null, cell('1957'), null],
				[{ value: 'Both', columnSpan: 2, rowSpan: 2 }, null, cell('Press')],
				[null, null, cell('Office')],
			],
		});
		const source = await read('a.xlsx', bytes);
		expect(source.type === 'table' && source.rows.map(({ cells }) => cells)).toEqual([
			['Title', 'Date', 'Workshop'],
			['Counting breaks', { date: '2026-03-01' }, 'Spinning'],
			['Oiling', { date: '2026-03-01' }, 'Spinning'],
			[null, '1957', 'Spinning'],
			['Both', null, 'Press'],
			[null, null, 'Office'],
		]);
	}, 30_000);

	test('has the sheet read that is named, or numbered', async () => {
		const bytes = await sampleWorkbook({ One: rows, Two: [[{ value: 'x' }]] });
		expect(await read('a.xlsx', bytes, { sheet: 'Two' })).toMatchObject({ sheet: 'Two', messages: [] });
		expect(await read('a.xlsx', bytes, { sheet: '2' })).toMatchObject({ sheet: 'Two' });
		expect(await refusal(read('a.xlsx', bytes, { sheet: 'Three' }))).toEqual([
			'There is no sheet “Three”.',
			'The sheets are: One, Two.',
		]);
	}, 30_000);
});

test('a Word document has its text and its pictures', async () => {
	const source = await read('a.docx', await sampleDocument());
	if (source.type !== 'document') throw new Error('no document');
	expect(source.document.html).toContain('<h1>Guards on two more presses</h1>');
	expect(
		source.document.pictures.map((picture) => picture && [picture.ending, picture.size.width, picture.size.height]),
	).toEqual([['png', 40, 30], undefined]);
	expect(source.messages.map(({ text }) => text.en)).toEqual([
		'Picture 2 was left out: it is of a kind that pages don’t show, or damaged (image/png).',
	]);
}, 30_000);
