import { expect, test } from 'vitest';
import { formatImport } from '../../../src/core/import/formatImport.ts';
import { formatImportJson } from '../../../src/core/import/formatImportJson.ts';
import type { SourceResult } from '../../../src/core/import/proposal.ts';

const results: SourceResult[] = [
	{
		source: 'register.csv',
		encoding: 'windows-1252',
		delimiter: ';',
		messages: [{ severity: 'warning', text: { en: 'Not taken over: Weather.', zh: '没有导入：Weather。' } }],
		proposals: [
			{
				row: 2,
				state: 'new',
				kind: 'reports',
				title: 'Counting breaks',
				path: 'reports/counting-breaks.md',
				text: '---\n---\n',
				data: {
					source: { publication: 'register.csv', hash: 'x' },
					title: 'Counting breaks',
					outcome: 'Fewer breaks. '.repeat(12),
					topic: ['quality', 'waste'],
					results: [{ measure: 'Breaks', after: 3 }],
				},
				pictures: [{ path: 'reports/x-1.png', bytes: Uint8Array.of(1), size: { bytes: 1, width: 1, height: 1 } }],
				messages: [],
			},
			{
				row: 3,
				state: 'refused',
				kind: 'reports',
				messages: [
					{
						severity: 'error',
						column: 'Date',
						value: '03/04/2026',
						text: { en: 'This can be two days.', zh: '这可以是两天。' },
						help: { en: 'Say which.', zh: '请写明。' },
					},
				],
			},
			{ row: 4, state: 'there', kind: 'reports', title: 'Second', path: 'reports/second.md', messages: [] },
			{ row: 5, state: 'changed', kind: 'reports', title: 'Third', path: 'reports/third.md', messages: [] },
			{ row: 6, state: 'there', kind: 'reports', title: 'Fourth', messages: [] },
		],
	},
	{
		source: 'report.xls',
		messages: [{ severity: 'error', text: { en: 'No.', zh: '不行。' }, help: { en: 'Save it.', zh: '请另存。' } }],
		proposals: [],
	},
];

const options = { lang: 'en', colour: false, content: 'content/', write: false } as const;

test('for people, in English', () =>
	expect(formatImport(results, options)).toMatchInlineSnapshot(`
  "register.csv (read as windows-1252, cells divided by “;”)

  warning: Not taken over: Weather.
   --> register.csv

  row 2: “Counting breaks” → content/reports/counting-breaks.md
    topic: quality; waste
    outcome: Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer …
    results: measure Breaks, after 3
    source: publication register.csv, hash x

  row 3: is not imported
  error: This can be two days.
   --> register.csv, row 3, “Date”
    | 03/04/2026
    = help: Say which.

  row 4: “Second” is there already: content/reports/second.md

  row 5: “Third” has changed since it was imported: content/reports/third.md

  row 6: “Fourth” comes twice

  report.xls

  error: No.
   --> report.xls
    = help: Save it.

  1 to write, 2 there already, 3 with something to put right first. Nothing was written yet; --write writes.
  "
`));

test('for people, in Chinese', () =>
	expect(formatImport(results, { ...options, lang: 'zh' })).toMatchInlineSnapshot(`
  "register.csv（按 windows-1252 读取，以“;”分列）

  警告: 没有导入：Weather。
   --> register.csv

  第 2 行：“Counting breaks” → content/reports/counting-breaks.md
    topic: quality; waste
    outcome: Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer breaks. Fewer …
    results: measure Breaks, after 3
    source: publication register.csv, hash x

  第 3 行：没有导入
  错误: 这可以是两天。
   --> register.csv，第 3 行，“Date”
    | 03/04/2026
    = 怎么改: 请写明。

  第 4 行：“Second” 已经有了：content/reports/second.md

  第 5 行：“Third” 导入之后有改动：content/reports/third.md

  第 6 行：“Fourth” 重复出现

  report.xls

  错误: 不行。
   --> report.xls
    = 怎么改: 请另存。

  可写入 1 条，已有 2 条，3 处要先处理。现在什么也没有写；加上 --write 就会写入。
  "
`));

test('what was written, and nothing at all', () => {
	const [first] = results;
	const written = [{ source: 'a.docx', messages: [], proposals: (first?.proposals ?? []).slice(0, 1) }];
	for (const result of written)
		result.proposals = result.proposals.map((proposal) => ({ ...proposal, state: 'written' }));
	expect(
		formatImport(written, { ...options, write: true })
			.split('\n')
			.at(-2),
	).toBe('1 written.');
	expect(formatImport([], options)).toBe('Nothing to import.\n');
	expect(formatImport([], { ...options, lang: 'zh' })).toBe('没有可导入的内容。\n');
});

test('for programs', () => {
	expect(JSON.parse(formatImportJson(results, { write: false }))).toMatchObject({
		version: 1,
		written: false,
		counts: { fresh: 1, there: 2, open: 3 },
		sources: [
			{
				source: 'register.csv',
				encoding: 'windows-1252',
				delimiter: ';',
				records: [{ row: 2, state: 'new', pictures: ['reports/x-1.png'] }, {}, {}, {}, {}],
			},
			{ source: 'report.xls', records: [] },
		],
	});
	expect(formatImportJson(results, { write: false })).not.toContain('"text": "---');
});
