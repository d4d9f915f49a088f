import { expect, test } from 'vitest';
import { formWords } from '../../../src/components/submit/client/formWords.ts';
import { checkDraft, type Draft } from '../../../src/components/submit/client/checkDraft.ts';

const labels = new Map([
	['date', 'Date'],
	['topic', 'Topics'],
	['outcome', 'Outcome'],
	['source', 'Source'],
	['url', 'Web address'],
	['results', 'Figures'],
	['before', 'Before'],
	['conditions', 'Conditions'],
	['is', 'Is'],
	['in', 'One of'],
	['atLeast', 'At least'],
	['atMost', 'At most'],
]);

/** What the form says of a draft, in one line each. */
function said(data: Record<string, unknown>): string[] {
	const messages = checkDraft(
		{ kind: 'reports', name: 'x', data: { title: 'T', factory: 'north', topic: ['quality'], ...data }, body: '' },
		{
			settings: { title: 'Test', languages: ['en', 'zh'], attributes: [{ id: 'size', title: 'Size', unit: 'people' }] },
			records: new Map([
				['factories', [{ id: 'north', title: 'North' }]],
				['topics', [{ id: 'quality', title: 'Quality' }]],
			]),
			steps: {},
			today: '2026-06-30',
		},
	);
	return messages
		.filter(({ severity }) => severity === 'error')
		.map((message) => formWords(message, labels))
		.flatMap(({ text, help }) => [[text.en, help?.en].join(' '), [text.zh, help?.zh].join('')]);
}

test.each([
	[
		{ outcome: 'O', date: '31.8.1956' },
		'“Date” must be a date, not “31.8.1956”. Write: 1956-08-31',
		'“Date”必须是日期，不能是“31.8.1956”。请写成：1956-08-31',
	],
	[
		{ outcome: 'O', topic: ['Quality, Waste'] },
		'There is no topic “Quality, Waste”. If these are several, write: Quality, Waste (each in a box of its own)',
		'没有“Quality, Waste”这个主题。如果是几个，请写成：Quality, Waste（每格写一项）',
	],
	[
		{ outcome: 'O', source: { publication: 'P', url: 'example.org/a' } },
		'“Web address” must be a web address, not “example.org/a”. Write: https://example.org/a',
		'“Web address”必须是网址，不能是“example.org/a”。请写成：https://example.org/a',
	],
	[
		{ outcome: 'O', results: [{ measure: 'M', before: '4,5' }] },
		'“Before” must be a number. Write a point, not a comma: 4.5',
		'“Before”必须是数字。请用小数点，不用逗号：4.5',
	],
	[
		{ outcome: 'O', results: [{ measure: 'M', before: '１，２３４．５' }] },
		'“Before” must be a number. Write digits alone: 1234.5',
		'“Before”必须是数字。请只写数字：1234.5',
	],
	[
		{ outcome: 'O', results: [{ measure: 'M', before: '1.200' }] },
		'“Before” must be a number. Write 1.2 or 1200, whichever is meant.',
		'“Before”必须是数字。请按原意写 1.2 或 1200。',
	],
	[
		{ outcome: 'O', results: [{ measure: 'M', before: 'more than 30' }] },
		'“Before” must be a number. Write the figure alone: 30',
		'“Before”必须是数字。请只写数字：30',
	],
	[
		{ outcome: 'O', conditions: [{ need: 'required', attribute: 'size' }] },
		'This condition doesn’t say what the attribute must be. Fill in one of these: “Is”, “One of”, “At least” or “At most”.',
		'这个条件没有写明属性应该怎样。请填写其中一格：“Is”、“One of”、“At least”或“At most”。',
	],
	[{}, 'The field “Outcome” is missing. ', '缺少字段“Outcome”。'],
])('%j', (data, en, zh) => expect(said(data)).toEqual([en, zh]));

test('what names no field of the form stays as it is', () => {
	const text = { en: 'There is no factory “nort”.', zh: '没有“nort”这个工厂。' };
	const help = { en: 'Did you mean “north”? See: other: x', zh: '是不是“north”？' };
	expect(formWords({ rule: 'reference/unknown', text, help }, labels)).toEqual({
		rule: 'reference/unknown',
		text,
		help,
	});
});

test('a name that no list has: nobody is sent to files, and what may stay is said', () => {
	const unknown = (kind: Draft['kind'], data: Record<string, unknown>): string[] =>
		checkDraft(
			{ kind, name: 'x', data, body: '' },
			{
				settings: { title: 'Test', languages: ['en', 'zh'] },
				records: new Map([
					['factories', [{ id: 'north', title: 'North', workshops: [{ id: 'foundry', title: 'Foundry' }] }]],
					['reports', [{ id: 'guard', title: 'Guard' }]],
				]),
				steps: {},
				today: '2026-06-30',
			},
		)
			.filter(({ severity }) => severity === 'error')
			.map((message) => formWords(message, labels))
			.flatMap(({ text, help }) => [[text.en, help?.en].join(' '), [text.zh, help?.zh].join('')]);
	const report = { title: 'T', factory: 'north', outcome: 'O' };
	expect([
		...unknown('reports', { ...report, topic: ['节约用煤', 'coal-dust'] }),
		...unknown('reports', { ...report, topic: ['节约用煤'], factory: '棉四厂' }).slice(0, 2),
		...unknown('needs', { title: 'T', factory: 'north', topic: ['煤'], workshop: 'pressing' }),
		...unknown('reports', { ...report, topic: [], follows: 'zzz' }).slice(-2),
		...unknown('adoptions', {
			report: 'guard',
			factory: 'north',
			response: 'adopted',
			date: '2026',
			via: '棉四厂',
			learnedAt: '春季会',
		}),
	]).toMatchInlineSnapshot(`
		[
		  "There is no topic “节约用煤”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "没有“节约用煤”这个主题。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		  "There is no topic “coal-dust”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "没有“coal-dust”这个主题。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		  "There is no factory “棉四厂”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "没有“棉四厂”这个工厂。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		  "The factory “north” has no workshop “pressing”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "工厂“north”没有“pressing”这个车间。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		  "There is no topic “煤”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "没有“煤”这个主题。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		  "There is no report “zzz”. Choose from the list, or write a name as it stands there.",
		  "没有“zzz”这篇经验。请从列表中选，或照列表里的名称写。",
		  "There is no adoption “棉四厂”. Choose from the list. Where it was learned from the origin, leave this empty.",
		  "没有“棉四厂”这份答复。请从列表中选；直接学自首创单位的，请空着。",
		  "There is no exchange “春季会”. Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.",
		  "没有“春季会”这次交流。请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。",
		]
	`);
});
