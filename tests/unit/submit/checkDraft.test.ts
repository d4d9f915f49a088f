import { expect, test } from 'vitest';
import {
	checkDraft,
	type Draft,
	draftFile,
	type Surroundings,
} from '../../../src/components/submit/client/checkDraft.ts';

const surroundings: Surroundings = {
	settings: {
		title: { en: 'Test', zh: '试' },
		languages: ['en', 'zh'],
		attributes: [{ id: 'size', title: 'Size', choices: [{ id: 'small', title: 'Small' }] }],
	},
	records: new Map([
		[
			'factories',
			[
				{ id: 'north', title: 'North', workshops: [{ id: 'press', title: 'Press shop' }] },
				{ id: 'south', title: 'South' },
			],
		],
		['topics', [{ id: 'safety', title: 'Safety' }]],
		['reports', [{ id: 'guard', title: 'A guard', factory: 'north' }]],
		['adoptions', [{ id: 'guard/east', title: '', report: 'guard' }]],
	]),
	steps: { guard: [{ id: 'measure', text: 'Measure.' }] },
	today: '2026-06-30',
};

const said = (draft: Draft) =>
	checkDraft(draft, surroundings).map(
		({ field, inBody, severity, text, help }) =>
			`${inBody ? 'body' : (field ?? ['file']).join('.')} ${severity}: ${[text.en, help?.en].filter(Boolean).join(' | ')}`,
	);

const report: Draft = {
	kind: 'reports',
	name: 'x',
	data: { title: 'T', factory: 'north', workshop: 'press', topic: ['safety'], outcome: 'O' },
	body: '',
};

test('a sound draft gets hints alone', () => {
	expect(said(report)).toEqual([
		expect.stringContaining('file hint: This report doesn’t say which factories it suits.'),
		expect.stringContaining('file hint: This report gives no figures.'),
		expect.stringContaining('file hint: This report names no source and no evidence.'),
	]);
});

test('each message says where in the form it belongs', () => {
	const data = {
		...report.data,
		factory: 'nort',
		topic: undefined,
		results: [{ measure: 'M', before: 'few' }, { unit: 'h' }],
		conditions: [{ need: 'required', attribute: 'size', is: 'large' }],
		follows: 'gaurd',
		date: '2027',
	};
	const messages = said({ ...report, name: 'Un named', data, body: 'See [it](./gone.md).' });
	expect(messages.filter((message) => !message.includes(' hint:'))).toMatchInlineSnapshot(`
		[
		  "topic error: The field “topic” is missing. | Add a line: topic: [the name of a file in “topics/” without its ending]",
		  "file error: The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page. | Rename it to “reports/un-named.md”.",
		  "factory error: There is no factory “nort”. | Did you mean “north”?",
		  "date warning: 2027 lies after today, 2026-06-30. | Check the year. “Today” is the day of the build, or “asOf” in digest.yml.",
		  "results.0.before error: “before” must be a number. | Write digits alone, with a point for decimals, such as 12.5; leave the field out where the figure is unknown.",
		  "results.1.measure error: “measure” is missing in “results”. | Add a line: measure: …",
		  "conditions.0.is error: “size” can’t be “large”. | It can be: small. The choices are listed in digest.yml.",
		  "follows error: There is no report “gaurd”. | Did you mean “guard”?",
		  "body error: There is no report “gone”. | Link to a file in “reports/”, or add “reports/gone.md”.",
		]
	`);
});

test('an answer is held against its report, its steps and its workshop', () => {
	const answer: Draft = {
		kind: 'adoptions',
		name: 'south',
		data: {
			report: 'guard',
			factory: 'south',
			workshop: 'press',
			response: 'declined',
			steps: [
				{ step: 'mesure', how: 'kept' },
				{ step: 'measure', how: 'added' },
			],
		},
		body: '',
	};
	expect(draftFile(answer).path).toBe('adoptions/guard/south.md');
	expect(said(answer)).toMatchInlineSnapshot(`
		[
		  "workshop error: The factory “south” has no workshop “press”. | It lists no workshops yet. Add them in “factories/south.md” under “workshops:”, such as: - { id: press, title: … }",
		  "response error: The answer “declined” needs a reason. | Add two lines: “reason:” and below it, indented, “code: cost” (or conditions, equipment, people, better-local, no-problem, safety, other).",
		  "steps.0.step error: The report “guard” has no step “mesure”. | Did you mean “measure”?",
		  "steps.1.step error: The report has a step “measure” already, so it can’t be “added”. | Write “how: changed” or “how: kept”, or give the added step another name.",
		]
	`);
	expect(said({ ...answer, data: { report: 'guard', factory: 'north', response: 'adopted' } })).toMatchInlineSnapshot(`
		[
		  "factory error: “north” wrote the report itself, so it can’t be the one to take it over. | Name the factory that took it over. What came of it at the origin belongs in the report.",
		]
	`);
	// Without a report there is no folder yet; the checker says which field is missing.
	expect(draftFile({ ...answer, data: { report: '../../x' } }).path).toBe('adoptions/report/south.md');
});

test('a second answer of a factory is told of, with the file of the first', () => {
	const answer: Draft = {
		kind: 'adoptions',
		name: 'east-2',
		data: { report: 'guard', factory: 'east', response: 'adopted' },
		body: '',
	};
	const factories = [...(surroundings.records.get('factories') ?? []), { id: 'east', title: 'East' }];
	const records = new Map([...surroundings.records, ['factories', factories] as const]);
	const told = (data: Draft['data']) =>
		checkDraft({ ...answer, data }, { ...surroundings, records }).filter(({ severity }) => severity === 'error');
	expect(told(answer.data)).toMatchObject([
		{
			field: ['factory'],
			text: { en: '“east” has answered this report already.', zh: '“east”已经答复过这篇经验。' },
			help: {
				en: 'Its answer is “adoptions/guard/east.md”. What is new belongs there; whoever keeps the bulletin can add it.',
			},
		},
	]);
	expect(told({ ...answer.data, factory: 'south' })).toEqual([]);
});
