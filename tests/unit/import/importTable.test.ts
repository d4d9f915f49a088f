import { describe, expect, test } from 'vitest';
import { importTable } from '../../../src/core/import/table/importTable.ts';
import type { Cell } from '../../../src/core/import/table/table.ts';
import { lines, testImporter } from '../../support/testImporter.ts';

type Said = Parameters<typeof testImporter>[0];

/** A register from its rows, from which what is to be known is picked. */
function register(rows: (Cell | null)[][], said: Said = {}, texts: Record<string, string> = {}) {
	const table = { rows: rows.map((cells, index) => ({ row: index + 1, cells })), publication: 'register.csv' };
	return importTable(table, testImporter(said, texts));
}

const head = ['Title', 'Factory', 'Topics', 'Outcome'];
const good = ['Counting breaks', 'First Mill', 'Quality', 'Fewer breaks.'];

describe('columns', () => {
	test('are found by key and by name, in English and Chinese, in any case', () => {
		const names = [
			'TITLE',
			'工厂',
			'topic',
			'成效',
			' date ',
			'Source: page',
			'Before',
			'之后',
			'What was measured',
			'车间',
		];
		const { messages, proposals } = register([
			names,
			['Counting breaks', '第一纱厂', '质量; Waste', 'Fewer breaks.', '31.8.1956', '4', '4,10', 3, 'Breaks', '细纱间'],
		]);
		expect(messages).toEqual([]);
		expect(lines(proposals[0]?.messages ?? [])).toEqual([]);
		expect(proposals[0]).toMatchObject({ row: 2, state: 'new', path: 'reports/counting-breaks.md' });
		expect(proposals[0]?.text).toBe(`---
title: Counting breaks
factory: mill-one
workshop: spinning
topic: [quality, waste]
outcome: Fewer breaks.
date: '1956-08-31'
results:
  - measure: Breaks
    before: 4.1
    after: 3
status: draft
source:
  publication: register.csv
  page: '4'
  hash: 8778386e
---
`);
	});

	test('stand below a heading of the whole table', () => {
		const { proposals } = register([['Register of 1956', null, null, null], [], head, good]);
		expect(proposals.map(({ row, state }) => [row, state])).toEqual([[4, 'new']]);
	});

	test('that are none of a record are told, and left out where that is wanted', () => {
		const rows = [
			[...head, 'Weather', 'Problm'],
			[...good, 'fine', 'x'],
		];
		expect(lines(register(rows).messages)).toEqual([
			'warning: Not taken over: Weather, Problm. = Did you mean --map "Problm=problem"?',
		]);
		expect(lines(register(rows, { map: ['Weather=', 'Problm='] }).messages)).toEqual([]);
		expect(lines(register(rows, { map: ['Weather=', 'Problm=', 'Rain='] }).messages, 'zh')).toEqual([
			'warning: 没有 --map 所写的“rain”这一列。 = 各列是：Title、Factory、Topics、Outcome、Weather、Problm。',
		]);
	});

	test.each(['reports', 'adoptions', 'needs', 'factories', 'topics'] as const)(
		'of %s that are unknown may go into each of the fields that are called free',
		(kind) => {
			const rows = [['Title', '天气'], ['x']];
			const help = register(rows, { kind }).messages[0]?.help?.en ?? '';
			const free = /Free are: (.*?)\. /.exec(help)?.[1]?.split(', ') ?? [];
			expect(free.length).toBeGreaterThan(3);
			expect(free).not.toContain('title');
			for (const field of free) expect(lines(register(rows, { kind, map: [`天气=${field}`] }).messages)).toEqual([]);
		},
	);

	test('that are no field are not guessed at', () => {
		const rows = [[...head, 'conditions', 'evidenceLevel', 'Outcome'.slice(0, 6)], good];
		expect(lines(register(rows, { map: ['Outcom='] }).messages)[0]).toMatch(/conditions, evidenceLevel\. = To take/);
	});

	test('for the time before and after a change are called in several ways', () => {
		const names = ['改前', '改后', '实施前', '实施后', '改造前', '改造后', '改进前', '改进后'];
		const read = [0, 2, 4, 6].map((at) =>
			register([
				[...head, '指标', names[at] ?? '', names[at + 1] ?? ''],
				[...good, '断头', 60, 35],
			]),
		);
		for (const { messages, proposals } of read) {
			expect(messages).toEqual([]);
			expect(proposals[0]?.data?.['results']).toEqual([{ measure: '断头', before: 60, after: 35 }]);
		}
	});

	test('without a figure beside what was measured are told', () => {
		const { proposals } = register([
			[...head, 'Measure', 'Unit'],
			[...good, 'Breaks', 'a day'],
		]);
		const told = proposals.flatMap(({ messages }) => messages);
		expect([...lines(told), ...lines(told, 'zh')]).toMatchInlineSnapshot(`
			[
			  "warning “Breaks”: This was measured, and no figure is said. = Say “Before” or “After”, or leave “What was measured” out.",
			  "warning “Breaks”: 写了这个指标，却没有数字。 = 请写明“之前”或“之后”，或者不写“指标”。",
			]
		`);
	});

	test('by the full name of a field go before those by its last word', () => {
		for (const names of [
			['url', 'source.url'],
			['source.url', 'url'],
		]) {
			const addresses = names.map((name) => `https://example.org/${name}`);
			const { messages, proposals } = register([
				[...head, ...names],
				[...good, ...addresses],
			]);
			expect(lines(messages)[0]).toMatch(/^warning: Not taken over: url\./);
			expect(proposals[0]?.data?.['source']).toMatchObject({ url: 'https://example.org/source.url' });
		}
	});

	test('go where the person says', () => {
		const rows = [['A', 'B', 'C', 'D'], good];
		const map = ['A=title', 'B=工厂', 'C=topic', 'D=outcome'];
		expect(register(rows, { map }).proposals[0]?.state).toBe('new');
		expect(lines(register(rows).messages)).toEqual([
			'error: No column has the name of a field. = The first row holds names such as Title, Factory, Topics, Outcome; others are matched by --map "Column=field".',
		]);
		expect(() => register(rows, { map: ['D=outcom'] })).toThrow(
			'“outcom” after --map is no field. Did you mean “outcome”?',
		);
		expect(() => register(rows, { map: ['D'] })).toThrow('“--map” takes a name and what belongs to it: --map "D=…"');
	});

	test('that are garbled are a matter of the encoding', () => {
		const { messages } = register([['±êÌâ', '³§'], ['x']]);
		expect([...lines(messages), ...lines(messages, 'zh')]).toMatchInlineSnapshot(`
			[
			  "error: No column has the name of a field. = It seems to be in another encoding. Save it as UTF-8, or name the encoding: --encoding gb18030, --encoding big5",
			  "error: 没有哪一列是字段的名称。 = 看来是别的编码。请存成 UTF-8，或指明编码：--encoding gb18030、--encoding big5",
			]
		`);
	});

	test('two for one field are told, and nothing is imported', () => {
		const { messages, proposals } = register([
			[...head, '成效'],
			[...good, 'x'],
		]);
		expect(proposals).toEqual([]);
		expect(lines(messages)).toEqual([
			'error 成效: “Outcome” and “成效” would both go into one field. = Leave one out: --map "成效="',
		]);
	});

	test('two of one name are told apart in the file, since --map would leave out both', () => {
		const rows = [
			['Title', 'Title', ...head.slice(1)],
			['Counting', ...good],
		];
		expect(lines(register(rows).messages)).toEqual([
			'error Title: Two columns are called “Title”, and both would go into one field. = Give one of them another name in the file, or delete it there.',
		]);
	});

	test('several feed a list, and numbers tell the figures of a record apart', () => {
		const { proposals } = register([
			[...head, 'Topic', 'Measure 1', 'Before 1', 'Measure 2', 'results.2.before', '成果数字3之前', '指标3'],
			[...good, 'Waste', 'Breaks', 4, 'Waste', 5, 6, 'Time'],
		]);
		expect(proposals[0]?.data).toMatchObject({
			topic: ['quality', 'waste'],
			results: [
				{ measure: 'Breaks', before: 4 },
				{ measure: 'Waste', before: 5 },
				{ measure: 'Time', before: 6 },
			],
		});
	});
});

describe('steps', () => {
	const steps = (cell: string) =>
		register([
			[...head, 'Steps'],
			[...good, cell],
		]).proposals[0]?.data?.['steps'];

	test('are read back as our own tables have them', () => {
		expect(
			steps('id: look, text: Look first; then count, and write., essential: true; id: mend, text: 先查、后修'),
		).toEqual([
			{ id: 'look', text: 'Look first; then count, and write.', essential: true },
			{ id: 'mend', text: '先查、后修' },
		]);
	});

	test('are texts otherwise', () => {
		expect(steps('Look; Mend')).toEqual([
			{ id: 'look', text: 'Look' },
			{ id: 'mend', text: 'Mend' },
		]);
	});
});

describe('what can be read in two ways is told and not guessed', () => {
	const dated = (dates: string[], said: Said = {}) =>
		register([[...head, 'Date'], ...dates.map((date, index) => [`${index}`, ...good.slice(1), date])], said);

	test('a date', () => {
		const { proposals } = dated(['03/04/2026', '31.8.56', 'soon', '45717']);
		expect(proposals.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'new']);
		expect(proposals.flatMap(({ messages }) => lines(messages))).toEqual([
			'error Date “03/04/2026”: This can be 2026-04-03 or 2026-03-04. = Say in which order days and months stand: --dates dmy for 2026-04-03, --dates mdy for 2026-03-04.',
			'error Date “31.8.56”: The century is missing. = Write the year with four figures: 31.8.1956',
			'error Date “soon”: This is no date. = Write 1956-08-31, 1956-08 or 1956.',
			'note Date “45717”: Read as Excel’s number of the day 2025-03-01.',
		]);
	});

	test('a date, where the column proves the order', () => {
		const { messages, proposals } = dated(['03/04/2026', '31/12/2025']);
		expect(proposals.map(({ data }) => data?.['date'])).toEqual(['2026-04-03', '2025-12-31']);
		expect(lines(messages)).toEqual([
			'note Date “03/04/2026”: Other dates of this column have the day first, and so this is read alike.',
		]);
		expect(dated(['03/04/2026', '31/12/2025', '12/31/2025']).proposals.map(({ state }) => state)).toEqual([
			'refused',
			'new',
			'new',
		]);
		expect(dated(['03/04/2026'], { dates: 'mdy' }).proposals[0]?.data?.['date']).toBe('2026-03-04');
	});

	const measured = (figures: string[], said: Said = {}) =>
		register(
			[
				[...head, 'Measure', 'After'],
				...figures.map((figure, index) => [`${index}`, ...good.slice(1), 'Breaks', figure]),
			],
			said,
		);

	test('a figure', () => {
		const { proposals } = measured(['1,234', '12 kg']);
		expect(proposals.flatMap(({ messages }) => lines(messages))).toEqual([
			'error After “1,234”: This can be 1.234 or 1234. = Say which sign stands before decimals: --decimal comma or --decimal point.',
			'error After “12 kg”: This is not a figure alone. = Write 12 alone; “kg” belongs in a column “Unit”.',
		]);
	});

	test('a month that Excel has as a figure', () => {
		const { proposals } = register([
			[...head, 'Date'],
			['Second', ...good.slice(1), 2024.1],
			['Third', ...good.slice(1), 2024.3],
			['Fourth', ...good.slice(1), '2024.1'],
		]);
		expect(proposals.map(({ data }) => data?.['date'])).toEqual([undefined, '2024-03', '2024-01']);
		const told = proposals.flatMap(({ messages }) => messages);
		expect([...lines(told), ...lines(told, 'zh')]).toMatchInlineSnapshot(`
			[
			  "error Date “2024.1”: This can be 2024-01 or 2024-10. = Excel makes 2024.1 of 2024.10. Write 2024-01 or 2024-10.",
			  "error Date “2024.1”: 这可以是 2024-01，也可以是 2024-10。 = Excel 会把 2024.10 变成 2024.1。请写 2024-01 或 2024-10。",
			]
		`);
	});

	test('a cell in which a formula failed, or shows another figure', () => {
		const { messages, proposals } = register([
			[...head, 'Measure', 'Before', 'Unused'],
			[...good, 'Breaks', { broken: 'error', shown: '#N/A' }],
			['Second', ...good.slice(1), 'Breaks', { broken: 'no-result', shown: '=A1*2' }],
			['Third', ...good.slice(1), 'Breaks', { broken: 'scaled', shown: '1234567', format: '#,##0,' }],
			[{ broken: 'error', shown: '#REF!' }, ...good.slice(1)],
			['Fifth', ...good.slice(1), 'Breaks', 5, { broken: 'error', shown: '#N/A' }],
			[null, null, null, null, null, { broken: 'error', shown: '#N/A' }],
		]);
		expect(proposals.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'refused', 'new']);
		const told = [...messages, ...proposals.flatMap((proposal) => proposal.messages)];
		expect([...lines(told), ...lines(told, 'zh')]).toMatchInlineSnapshot(`
			[
			  "warning: Not taken over: Unused. = To take a column over, name its field: --map "Column=field". Free are: id, body, lang, group.name, group.count, group.atLeast, alongside, workshop, topic, kind, date, problem, results.unit, results.after, results.better, results.period, results.method, results.atLeast, conditions.need, conditions.attribute, conditions.is, conditions.in, conditions.atLeast, conditions.atMost, conditions.why, steps, steps.id, steps.text, steps.essential, cost, effort, follows, evidence.type, evidence.title, evidence.file, evidence.url, source.publication, source.title, source.author, source.date, source.page, source.url, source.note. To leave it out: --map "Unused="",
			  "note: Passed over, since formulas without a result are all that they hold: 1 row.",
			  "error Before “#N/A”: This is an error of Excel, and no value. = Mend the formula or write the value itself; where nothing is known, empty the cell.",
			  "error Before “=A1*2”: The file has this formula without its result. = Open the file in Excel or WPS and save it again, or write the value itself.",
			  "error Before “1234567”: The number format “#,##0,” shows another figure than this, which stands in the file. = Give the cell the format “General”, and see that figure and unit then fit together.",
			  "error Title “#REF!”: This is an error of Excel, and no value. = Mend the formula or write the value itself; where nothing is known, empty the cell.",
			  "warning: 没有导入：Unused。 = 要导入某一列，请指明字段：--map "列名=字段"。还可用的有：id、body、lang、group.name、group.count、group.atLeast、alongside、workshop、topic、kind、date、problem、results.unit、results.after、results.better、results.period、results.method、results.atLeast、conditions.need、conditions.attribute、conditions.is、conditions.in、conditions.atLeast、conditions.atMost、conditions.why、steps、steps.id、steps.text、steps.essential、cost、effort、follows、evidence.type、evidence.title、evidence.file、evidence.url、source.publication、source.title、source.author、source.date、source.page、source.url、source.note。要略去：--map "Unused="",
			  "note: 略去了 1 行，其中只有没有结果的公式。",
			  "error Before “#N/A”: 这是 Excel 的错误值，不是内容。 = 请改好公式，或直接写上内容；不知道的，就清空这一格。",
			  "error Before “=A1*2”: 文件里只有这个公式，没有它的结果。 = 请用 Excel 或 WPS 打开文件再保存一次，或直接写上内容。",
			  "error Before “1234567”: 文件里是这个数，数字格式“#,##0,”显示出来的却是另一个数。 = 请把单元格格式改为“常规”，再核对数字和单位是否相符。",
			  "error Title “#REF!”: 这是 Excel 的错误值，不是内容。 = 请改好公式，或直接写上内容；不知道的，就清空这一格。",
			]
		`);
	});

	test('a figure in per cent says its unit itself', () => {
		const { proposals } = register([
			[...head, 'Measure', 'Before', 'After', 'Unit'],
			[...good, 'Scrap', '12,5 %', '4.1％', null],
			['Second', ...good.slice(1), 'Scrap', '12%', '4%', 'percent'],
			['Third', ...good.slice(1), 'Scrap', '12%', '4', 'kg'],
		]);
		expect(proposals.map(({ data }) => data?.['results'])).toEqual([
			[{ measure: 'Scrap', before: 12.5, after: 4.1, unit: '%' }],
			[{ measure: 'Scrap', before: 12, after: 4, unit: 'percent' }],
			undefined,
		]);
		expect(lines(proposals[2]?.messages ?? [])).toEqual([
			'error Before “12%”: This is in per cent, and the unit is “kg”. = Write the figure in that unit, or “%” as the unit.',
		]);
	});

	test('a figure in per cent beside one that says no unit', () => {
		const { proposals } = register([
			[...head, 'Measure', 'Before', 'After', 'Unit'],
			[...good, 'Scrap', 0.085, '3%', null],
			['Second', ...good.slice(1), 'Scrap', '8,5%', '3', null],
			['Third', ...good.slice(1), 'Scrap', '8,5%', null, null],
			['Fourth', ...good.slice(1), 'Scrap', '8.5', '3%', '%'],
		]);
		expect(proposals.map(({ data }) => data?.['results'])).toEqual([
			undefined,
			undefined,
			[{ measure: 'Scrap', before: 8.5, unit: '%' }],
			[{ measure: 'Scrap', before: 8.5, after: 3, unit: '%' }],
		]);
		const told = proposals.flatMap(({ messages }) => messages);
		expect([...lines(told), ...lines(told, 'zh')]).toMatchInlineSnapshot(`
			[
			  "error After “3%”: Of “0.085” and “3%”, only one is in per cent, and no unit is said. = Write both with the sign, or say in a column “Unit” what both are in.",
			  "error Before “8,5%”: Of “8,5%” and “3”, only one is in per cent, and no unit is said. = Write both with the sign, or say in a column “Unit” what both are in.",
			  "error After “3%”: “0.085”和“3%”只有一个写了百分号，又没有写单位。 = 请两个都写百分号，或在“单位”一列写明两个数共同的单位。",
			  "error Before “8,5%”: “8,5%”和“3”只有一个写了百分号，又没有写单位。 = 请两个都写百分号，或在“单位”一列写明两个数共同的单位。",
			]
		`);
	});

	test('a figure, where the column proves the sign', () => {
		const { messages, proposals } = measured(['1,234', '4,10']);
		expect(proposals.map(({ data }) => data?.['results'])).toEqual([
			[{ measure: 'Breaks', after: 1.234 }],
			[{ measure: 'Breaks', after: 4.1 }],
		]);
		expect(lines(messages)).toEqual([
			'note After “1,234”: Other figures of this column have a comma before decimals, and so this is read alike.',
		]);
		expect(measured(['1,234'], { decimal: 'point' }).proposals[0]?.data?.['results']).toEqual([
			{ measure: 'Breaks', after: 1234 },
		]);
	});

	test('a name', () => {
		const { proposals } = register([
			[...head, 'Workshop'],
			['a', 'Old Mill', 'Quality', 'x', null],
			['b', 'Frist Mill', 'defects', 'x', null],
			['c', 'mill-nine', 'Weather', 'x', null],
			['d', 'mill-one', 'Quality, Waste', 'x', 'Weaving room'],
			['e', 'mill-two', 'Quality', 'x', 'Spinning room'],
		]);
		expect(proposals.flatMap(({ row, messages }) => lines(messages).map((line) => `${row}: ${line}`))).toEqual([
			'2: error Factory “Old Mill”: 2 records are called “Old Mill”. = Write the id of the one that is meant: mill-one, mill-two.',
			'3: error Factory “Frist Mill”: No factory is called “Frist Mill”. = Did you mean “First Mill” (mill-one)?',
			'4: error Factory “mill-nine”: No factory is called “mill-nine”. = Did you mean “mill-one”?',
			'4: error Topics “Weather”: No topic is called “Weather”. = Write the id or the title of a file in “topics/”, or add one there first.',
			'5: error “Weaving room”: The factory “mill-one” has no workshop “Weaving room”. = Its workshops are: spinning.',
			'6: error “Spinning room”: The factory “mill-two” has no workshop “Spinning room”. = It lists no workshops yet. Add them in “factories/mill-two.md”, or leave the cell empty.',
		]);
	});
});

test('a row with an error is not imported, and the others are', () => {
	const { proposals } = register([head, good, ['Second', null, null, 'x'], [], ['Third', ...good.slice(1)]]);
	expect(proposals.map(({ row, state, title }) => [row, state, title])).toEqual([
		[2, 'new', 'Counting breaks'],
		[3, 'refused', 'Second'],
		[5, 'new', 'Third'],
	]);
	expect(lines(proposals[1]?.messages ?? [])).toEqual([
		'error: “Factory” is missing. = Fill in the cell, in a column “Factory”, or say it here: --factory ID',
		'error: “Topics” is missing. = Fill in the cell, in a column “Topics”, or say it here: --topic ID,ID',
	]);
});

test('what holds for all rows fills what a row leaves open', () => {
	const { proposals } = register(
		[
			['Title', 'Factory', 'Group', 'After'],
			['One', null, null, null],
			['Two', 'mill-two', null, null],
			['Three', null, 'Many mills', 3],
		],
		{ set: ['factory=mill-one', '主题=Quality', 'outcome=It went well.', 'results.measure=Breaks'] },
	);
	expect(proposals.map(({ data }) => [data?.['factory'], data?.['group'], data?.['results']])).toEqual([
		['mill-one', undefined, undefined],
		['mill-two', undefined, undefined],
		[undefined, { name: 'Many mills' }, [{ measure: 'Breaks', after: 3 }]],
	]);
});

test('a figure that doesn’t say what was measured is told', () => {
	const { proposals } = register([
		[...head, 'After'],
		[...good, 3],
	]);
	expect(lines(proposals[0]?.messages ?? [])).toEqual([
		'error: “Figures” has no “What was measured”. = Fill in the cell, in a column “What was measured”, or say it here: --set "results.measure=…"',
	]);
});

test('a row with more cells than the table has columns is refused: a sign that divides stands in a text', () => {
	const { proposals } = register([head, [...good, 'and more']]);
	expect(proposals[0]?.state).toBe('refused');
	expect(lines(proposals[0]?.messages ?? [])).toEqual([
		'error: This row has more cells than the table has columns. = A text with the sign that divides the cells stands in quotation marks.',
	]);
});

describe('the same again', () => {
	const [first] = register([head, good]).proposals;
	const before = { [first?.path ?? '']: first?.text ?? '' };

	test('is there already', () => {
		expect(register([head, good], {}, before).proposals[0]).toMatchObject({
			state: 'there',
			path: first?.path,
			messages: [],
		});
	});

	test('with the columns in another order, too', () => {
		expect(register([head.toReversed(), good.toReversed()], {}, before).proposals[0]?.state).toBe('there');
	});

	test('and changed is told, and not overwritten', () => {
		const [changed] = register([head, [...good.slice(0, 3), 'Half the breaks.']], {}, before).proposals;
		expect(changed).toMatchObject({ state: 'changed', path: first?.path });
		expect(changed?.text).toBeUndefined();
		expect(lines(changed?.messages ?? [])).toEqual([
			'error: “reports/counting-breaks.md” was made from an earlier form of this, and is not overwritten. = Write the change into that file, or delete the file and import anew.',
		]);
	});

	test('with another title looks new, and what it may have been is told', () => {
		const { messages, proposals } = register([head, ['Counting all breaks', ...good.slice(1)]], {}, before);
		expect(proposals[0]?.state).toBe('new');
		expect(lines(messages)).toEqual([
			'warning: No row is left for reports/counting-breaks.md. = Where a row was given another title, it looks new here: delete the record of the former title.',
		]);
	});

	test('twice in one table is told', () => {
		expect(register([head, good, good]).proposals.map(({ state, messages }) => [state, ...lines(messages)])).toEqual([
			['new'],
			['there', 'warning: The same as row 2.'],
		]);
	});

	test('never takes an id that is or was another record’s', () => {
		const texts = {
			'reports/counting-breaks.md': '---\ntitle: By hand\nfactory: mill-two\ntopic: [waste]\noutcome: x\n---\n',
			'reports/other.md':
				'---\ntitle: Other\nfactory: mill-two\ntopic: [waste]\noutcome: x\naliases: [counting-breaks-2]\n---\n',
		};
		expect(register([head, good], {}, texts).proposals[0]?.path).toBe('reports/counting-breaks-3.md');
	});
});

describe('other kinds', () => {
	test('factories, with workshops and a profile; one that is there is passed over', () => {
		const { messages, proposals } = register(
			[
				['Name', 'Also known as', 'Workshops', 'Size', '锭数'],
				['Third Mill', 'Mill 3; 三厂', 'Carding; 3号车间', '小', '1 800'],
				['first mill', null, null, 'small', 3],
				['Fourth Mill', null, null, 'tiny', 'many'],
			],
			{ kind: 'factories' },
		);
		expect(messages).toEqual([]);
		expect(proposals[0]).toMatchObject({
			path: 'factories/third-mill.md',
			data: {
				names: ['Mill 3', '三厂'],
				workshops: [
					{ id: 'carding', title: 'Carding' },
					{ id: '2', title: '3号车间' },
				],
				profile: { size: 'small', spindles: 1800 },
			},
		});
		expect(proposals[1]).toMatchObject({ state: 'there', path: 'factories/mill-one.md' });
		expect(lines(proposals[2]?.messages ?? [])).toEqual([
			'error Size “tiny”: This is none of the choices. = Choose one: small.',
			'error 锭数 “many”: This is not a figure alone. = Write digits alone, such as 12.5, or leave it empty.',
		]);
	});

	test('topics, of which one may name another of the same table', () => {
		const { proposals } = register(
			[
				['Term', 'Also called', 'Part of'],
				['Broken yarn', 'break, breaks', 'Yarn'],
				['Yarn', null, 'Quality'],
				['Quality', null, null],
			],
			{ kind: 'topics' },
		);
		expect(proposals.map(({ state, data, messages }) => [state, data, ...lines(messages)])).toEqual([
			[
				'new',
				{ title: 'Broken yarn', synonyms: ['break, breaks'], broader: 'yarn' },
				'note Also called “break, breaks”: Taken over as one value. = Several values are divided by semicolons or stand on a line each.',
			],
			['new', { title: 'Yarn', broader: 'quality' }],
			['there', undefined, 'note: “topics/quality.md” is there already, and was not made from this source.'],
		]);
	});

	test('answers lie below their report, one for each factory', () => {
		const texts = {
			'reports/count.md': '---\ntitle: Counting\nfactory: mill-two\ntopic: [waste]\noutcome: x\n---\n',
		};
		const { proposals } = register(
			[
				['Report', 'Factory', 'Answer', 'Reason', 'Reason text'],
				['Counting', 'mill-one', '不采用', 'cost', 'Too dear.'],
				['Counting', 'mill-one', 'Adopted', null, null],
				['Counting', '第一纱厂', 'perhaps', 'who knows', null],
			],
			{ kind: 'adoptions' },
			texts,
		);
		expect(proposals[0]).toMatchObject({
			path: 'adoptions/count/mill-one.md',
			data: { report: 'count', response: 'declined', reason: { code: 'cost', text: 'Too dear.' } },
		});
		expect(proposals.slice(1).map(({ messages }) => lines(messages))).toEqual([
			['error: “count/mill-one” would be this one and row 2 too. = Put the two together, or give them different ids.'],
			[
				'error Answer “perhaps”: This is none of the choices. = Choose one: assessing, trial, adopted, adapted, already-in-use, not-applicable, declined, on-hold, abandoned.',
				'error Reason “who knows”: This is none of the choices. = Choose one: cost, conditions, equipment, people, better-local, no-problem, safety, other.',
				'error: “count/mill-one” would be this one and row 2 too. = Put the two together, or give them different ids.',
			],
		]);
	});

	test('an answer says in columns since when, or why not', () => {
		const texts = {
			'reports/count.md': '---\ntitle: Counting\ngroup: { name: X }\ntopic: [waste]\noutcome: x\n---\n',
		};
		const rows = [
			['Report', 'Factory', 'Answer'],
			['Counting', 'mill-one', 'Already in use'],
			['Counting', 'mill-two', 'Declined'],
		];
		const { proposals } = register(rows, { kind: 'adoptions' }, texts);
		expect(proposals.map(({ state, messages }) => [state, ...lines(messages)])).toMatchInlineSnapshot(`
			[
			  [
			    "refused",
			    "error: “In use since” is missing. = Fill in the cell, in a column “In use since”, or say it here: --set "since=…"",
			  ],
			  [
			    "refused",
			    "error: “Reason” has no “Kind of reason”. = Fill in the cell, in a column “Kind of reason”, or say it here: --set "reason.code=…"",
			  ],
			]
		`);
		const filled = register(
			[
				[...(rows[0] ?? []), 'Since', 'Reason'],
				[...(rows[1] ?? []), '1955-10', null],
				[...(rows[2] ?? []), null, 'cost'],
			],
			{ kind: 'adoptions' },
			texts,
		);
		expect(filled.proposals.map(({ state, messages }) => [state, ...lines(messages)])).toEqual([['new'], ['new']]);
	});

	test('needs', () => {
		const { proposals } = register(
			[
				['Problem', 'Factory', 'Topics', 'Since', 'Text', 'id'],
				[
					'Breaks at night',
					'mill-one',
					'Quality',
					{ date: '2026-01-05' },
					'First *paragraph*.\n\nSecond.',
					'night-breaks',
				],
				['Noise', 'mill-one', 'Quality', 1956, null, 'Noise!'],
			],
			{ kind: 'needs' },
		);
		expect(proposals[0]?.path).toBe('needs/night-breaks.md');
		expect(proposals[0]?.text).toContain("since: '2026-01-05'");
		expect(proposals[0]?.text?.endsWith('---\n\nFirst \\*paragraph\\*.\n\nSecond.\n')).toBe(true);
		expect(lines(proposals[1]?.messages ?? [])).toEqual([
			'error id “Noise!”: “Noise!” can’t be an id. = An id holds small letters a-z, digits and single hyphens. Without one, it is made from the title.',
		]);
	});
});

test('a cell that begins like a formula is text, and Markdown in a cell is text', () => {
	const { proposals } = register([
		[...head, 'Text'],
		['=1+1', 'mill-one', 'Quality', '@SUM(A1)', '<b>bold</b> # no heading'],
	]);
	expect(proposals[0]?.text).toContain('title: =1+1');
	expect(proposals[0]?.text?.endsWith('\\<b>bold\\</b> # no heading\n')).toBe(true);
});

test('texts in another language of the bulletin say so', () => {
	const { proposals } = register([head, ['统计断头', 'mill-one', 'Quality', '断头少了。']]);
	expect(proposals[0]).toMatchObject({ path: 'reports/mill-one.md', data: { lang: 'zh' } });
	expect(register([head, good], { language: 'zh' }).proposals[0]?.data).toMatchObject({ lang: 'zh' });
});
