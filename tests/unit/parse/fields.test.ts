import { describe, expect, test } from 'vitest';
import { check, checkReport, report } from '../bulletin.ts';

describe('names of fields', () => {
	test('a misspelt name is one problem, not also a missing field', () => {
		expect(checkReport('titel: X\ntitle:')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:1-6 error field/unknown
			  Unknown field “titel”.
			  > Did you mean “title”?
			"
		`);
	});

	test('a name of another level', () => {
		expect(checkReport('publication: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-12 error field/unknown
			  Unknown field “publication”.
			  > “publication” belongs below “source”, indented by two spaces.
			"
		`);
	});

	test('a name in another case', () => {
		expect(checkReport('Kind: lesson')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-5 error field/unknown
			  Unknown field “Kind”.
			  > Did you mean “kind”?
			"
		`);
	});

	test('a name that the bulletin has for it', () => {
		const files = {
			'digest.yml': `title: Test
languages: [en, zh]
terms:
  factory: { one: { en: hospital, zh: 医院 }, many: { en: hospitals, zh: 医院 } }
  workshop: { one: ward, many: wards }
`,
			'factories/south.md': '---\ntitle: South\nwards:\n  - { id: surgery, title: Surgery }\n---\n',
			'reports/x.md': report('factory:\nhospital: north\nWard: press-shop'),
			'reports/y.md': report('factory:\n医院: north\n车间: press-shop'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			factories/south.md:3:1-6 error field/unknown
			  Unknown field “wards”.
			  > The field is called “workshops”, also where the pages say “wards”.
			reports/x.md:6:1-9 error field/unknown
			  Unknown field “hospital”.
			  > The field is called “factory”, also where the pages say “hospital”.
			reports/x.md:7:1-5 error field/unknown
			  Unknown field “Ward”.
			  > The field is called “workshop”, also where the pages say “Ward”.
			reports/y.md:6:1-3 error field/unknown
			  Unknown field “医院”.
			  > The field is called “factory”, also where the pages say “医院”.
			reports/y.md:7:1-3 error field/unknown
			  Unknown field “车间”.
			  > The field is called “workshop”, also where the pages say “车间”.
			"
		`);
		expect(check({ ...files, 'factories/south.md': undefined, 'reports/x.md': undefined }, 'zh'))
			.toMatchInlineSnapshot(`
			"
			reports/y.md:6:1-3 error field/unknown
			  没有“医院”这个字段。
			  > 这个字段叫“factory”，网页上称为“医院”时也一样。
			reports/y.md:7:1-3 error field/unknown
			  没有“车间”这个字段。
			  > 这个字段叫“workshop”，网页上称为“车间”时也一样。
			"
		`);
	});

	test('a name that nobody knows', () => {
		expect(checkReport('zzz: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-4 error field/unknown
			  Unknown field “zzz”.
			  > The fields here are: title, lang, factory, group, alongside, workshop, topic, outcome, kind, date, problem, results, conditions, steps, cost, effort, follows, evidence, status, supersededBy, aliases, source.
			"
		`);
	});

	test('a misspelt name in a list', () => {
		expect(checkReport('results:\n  - mesure: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:5-11 error field/unknown
			  Unknown field “mesure”.
			  > Did you mean “measure”?
			"
		`);
	});

	test('a missing field in a list', () => {
		expect(checkReport('steps:\n  - id: one')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:5-12 error field/missing
			  “text” is missing in “steps”.
			  > Add a line: text: …
			"
		`);
	});

	test('an empty field', () => {
		expect(checkReport('title: ""')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:1-6 error field/missing
			  “title” is empty.
			  > Write: title: …
			"
		`);
	});

	test('the dots of an example', () => {
		const fields = [
			'outcome: …',
			'cost: ...',
			'date: "……"',
			'factory: …',
			'alongside: [..., south]',
			'results:\n  - { measure: …, after: 3 }',
			'effort: a day …',
		].join('\n');
		expect(checkReport(fields)).toMatchInlineSnapshot(`
			"
			reports/x.md:4:10-11 error field/unfilled
			  “outcome” is only “…”, which stands for what is to be filled in.
			  > Write in its place: What came of it, in one sentence.
			reports/x.md:5:7-10 error field/unfilled
			  “cost” is only “...”, which stands for what is to be filled in.
			  > Write in its place: What it cost. Or delete the field.
			reports/x.md:6:7-11 error field/unfilled
			  “date” is only “……”, which stands for what is to be filled in.
			  > Write in its place: When the experience was had or reported. Or delete the field.
			reports/x.md:7:10-11 error field/unfilled
			  “factory” is only “…”, which stands for what is to be filled in.
			  > Write the name of a file in “factories/” without its ending. Or delete the field.
			reports/x.md:8:13-16 error field/unfilled
			  This item of “alongside” is only “...”, which stands for what is to be filled in.
			  > Write the name of a file in “factories/” without its ending. Or delete the item.
			reports/x.md:10:16-17 error field/unfilled
			  “measure” is only “…”, which stands for what is to be filled in.
			  > Write in its place: What was measured.
			"
		`);
		expect(checkReport('outcome: …\nalongside: [...]', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-11 error field/unfilled
			  “outcome”只有“…”，那只是待填的记号。
			  > 请换成实际内容：结果如何，用一句话说。
			reports/x.md:6:13-16 error field/unfilled
			  “alongside”的这一项只有“...”，那只是待填的记号。
			  > 请写“factories/”里的一个文件名，不带后缀。不需要时，请删去这一项。
			"
		`);
	});

	test('an empty item', () => {
		expect(checkReport('topic:\n  -\n  - safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:4-5 error field/empty
			  This item of “topic” is empty.
			  > Write something after the dash, or delete the line.
			"
		`);
	});
});

describe('figures', () => {
	test('decimal comma', () => {
		expect(checkReport('results:\n  - measure: X\n    after: 205,5')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-17 error field/number
			  “after” must be a number.
			  > Write a point, not a comma: 205.5
			"
		`);
	});

	test('thousands', () => {
		expect(checkReport('results:\n  - measure: X\n    after: 8,000')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-17 error field/number
			  “after” must be a number.
			  > Write digits alone, without quotes: after: 8000
			"
		`);
	});

	test('a point before three digits may divide off thousands', () => {
		const results = 'results:\n  - { measure: X, before: 12.500, after: 4.125 }';
		const fields = `${results}\nconditions:\n  - { need: required, attribute: presses, atLeast: -1.200 }`;
		expect(checkReport(fields)).toMatchInlineSnapshot(`
			"
			reports/x.md:7:27-33 warning field/thousands
			  Is this 12.5 or 12500? It is read as 12.5.
			  > Write 12.5 or 12500.
			reports/x.md:7:42-47 warning field/thousands
			  Is this 4.125 or 4125? It is read as 4.125.
			  > Write 4.1250 or 4125.
			reports/x.md:9:52-58 warning field/thousands
			  Is this -1.2 or -1200? It is read as -1.2.
			  > Write -1.2 or -1200.
			"
		`);
		expect(checkReport(results, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:27-33 warning field/thousands
			  这是 12.5 还是 12500？现在读作 12.5。
			  > 请写 12.5 或 12500。
			reports/x.md:7:42-47 warning field/thousands
			  这是 4.125 还是 4125？现在读作 4.125。
			  > 请写 4.1250 或 4125。
			"
		`);
		expect(check({ 'factories/south.md': '---\ntitle: South\nprofile:\n  presses: 1.200\n---\n' }))
			.toMatchInlineSnapshot(`
				"
				factories/south.md:4:12-17 warning field/thousands
				  Is this 1.2 or 1200? It is read as 1.2.
				  > Write 1.2 or 1200.
				"
			`);
	});

	test('what is proposed instead of such a figure has no message, nor has what is no figure', () => {
		const figures = '{ before: 12.5, after: 12500, measure: X }, { measure: Y, before: 4.1250, after: 0.125 }';
		expect(checkReport(`results: [${figures}]\nsource: { publication: X, page: 1.200 }`)).toBe('\n\n');
	});

	test('thousands with points that can be nothing else', () => {
		expect(checkReport('results:\n  - { measure: X, before: 1.200.000, after: "1.234,5" }')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:27-36 error field/number
			  “before” must be a number.
			  > Write digits alone, without quotes: before: 1200000
			reports/x.md:7:45-54 error field/number
			  “after” must be a number.
			  > Write digits alone, without quotes: after: 1234.5
			"
		`);
	});

	test('such a figure in quotes', () => {
		expect(checkReport('results:\n  - { measure: X, after: "1.200" }')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:26-33 error field/number
			  “after” must be a number.
			  > Write 1.2 or 1200, whichever is meant, without quotes.
			"
		`);
	});

	test('a whole number with a point for thousands', () => {
		expect(checkReport('factory:\ngroup:\n  name: Others\n  count: 1.250')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:10-15 error field/number
			  “count” must be a whole number.
			  > Write a whole number, such as 1250.
			"
		`);
		expect(checkReport('factory:\ngroup:\n  name: Others\n  count: 12.000')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:10-16 warning field/thousands
			  Is this 12 or 12000? It is read as 12.
			  > Write 12 or 12000.
			"
		`);
	});

	test('quotes', () => {
		expect(checkReport('results:\n  - measure: X\n    after: "30"')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after” must be a number.
			  > Write digits alone, without quotes: after: 30
			"
		`);
	});

	test('more than', () => {
		expect(checkReport('results:\n  - measure: X\n    after: more than 30')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-24 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 30. “More than” is a line of its own: atLeast: true
			"
		`);
	});

	test('\u8d85\u8fc7', () => {
		expect(checkReport('results:\n  - measure: X\n    after: 30 \u591a')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 30. “More than” is a line of its own: atLeast: true
			"
		`);
	});

	test('at least, which includes the figure', () => {
		const after = (figure: string) => `results:\n  - measure: X\n    after: ${figure}`;
		expect(checkReport(after('20以上'), 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after”必须是数字。
			  > 请只写数字：after: 20。“至少”写进正文。
			"
		`);
		expect(checkReport(after('at least 1,200'))).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-26 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 1200. “At least” belongs in the text.
			"
		`);
		for (const figure of ['至少 20', '20 or more', '20+', '≥20', '">= 20"', '不少于20', '20人以上'])
			expect(checkReport(after(figure)), figure).not.toContain('atLeast');
		for (const figure of ['超过 20', '20 余', 'over 20', 'above 20', '"> 20"', '20多人', 'more than 1,200'])
			expect(checkReport(after(figure)), figure).toContain('atLeast: true');
		expect(checkReport(after('20多人'))).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 20. “人” belongs in “unit”. “More than” is a line of its own: atLeast: true
			"
		`);
		expect(checkReport(after('20人以上'), 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-17 error field/number
			  “after”必须是数字。
			  > 请只写数字：after: 20。“人”请写在“unit”里。“至少”写进正文。
			"
		`);
		const condition = 'conditions:\n  - { need: required, attribute: presses, atLeast: 至少 20 }';
		expect(checkReport(condition, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:52-57 error field/number
			  “atLeast”必须是数字。
			  > 请只写数字：atLeast: 20
			"
		`);
	});

	test('a per cent sign', () => {
		expect(checkReport('results:\n  - measure: X\n    after: 30%')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-15 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 30. “%” belongs in “unit”.
			"
		`);
	});

	test('a unit where no field takes one, and in a list', () => {
		const condition = (figure: string) => `conditions:\n  - { need: required, attribute: presses, atLeast: ${figure} }`;
		expect(checkReport(condition('200 beds'))).toMatchInlineSnapshot(`
			"
			reports/x.md:7:52-60 error field/number
			  “atLeast” must be a number.
			  > Write the figure alone: atLeast: 200
			"
		`);
		expect(checkReport(condition('more than 200'))).toMatchInlineSnapshot(`
			"
			reports/x.md:7:52-65 error field/number
			  “atLeast” must be a number.
			  > Write the figure alone: atLeast: 200
			"
		`);
		const settings = 'title: Test\nlanguages: [en, zh]\nfollowUpMonths: [3 months, "6"]\n';
		expect(check({ 'digest.yml': settings })).toMatchInlineSnapshot(`
			"
			digest.yml:3:18-26 error field/number
			  An item of “followUpMonths” must be a number.
			  > Write the figure alone: 3
			digest.yml:3:28-31 error field/number
			  An item of “followUpMonths” must be a number.
			  > Write digits alone, without quotes: 6
			"
		`);
		expect(check({ 'digest.yml': settings }, 'zh')).toMatchInlineSnapshot(`
			"
			digest.yml:3:18-26 error field/number
			  “followUpMonths”的每一项必须是数字。
			  > 请只写数字：3
			digest.yml:3:28-31 error field/number
			  “followUpMonths”的每一项必须是数字。
			  > 请只写数字，不加引号：6
			"
		`);
	});

	test('a word', () => {
		expect(checkReport('results:\n  - measure: X\n    after: many')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after” must be a number.
			  > Write digits alone, with a point for decimals, such as 12.5; leave the field out where the figure is unknown.
			"
		`);
	});

	test('infinity', () => {
		expect(checkReport('results:\n  - measure: X\n    after: .inf')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-16 error field/number
			  “after” must be a number.
			  > Write digits alone, with a point for decimals, such as 12.5; leave the field out where the figure is unknown.
			"
		`);
	});
});

describe('dates', () => {
	test('a day that there is not', () => {
		expect(checkReport('date: 2026-02-30')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-17 error field/date
			  There is no day 2026-02-30: that month has 28 days.
			  > Correct the day, or write the month alone: date: 2026-02
			"
		`);
	});

	test('a month that there is not', () => {
		expect(checkReport('date: 2026-13')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-14 error field/date
			  “date” must be a date, not “2026-13”.
			  > Write the year, the month and the day as far as they are known: 1956-03-05, 1956-03 or 1956.
			"
		`);
	});

	test('without zeros', () => {
		expect(checkReport('date: 1956-3-5')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-15 error field/date
			  “date” must be a date, not “1956-3-5”.
			  > Write: date: 1956-03-05
			"
		`);
	});

	test('English', () => {
		expect(checkReport('date: 5 March 1956')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-19 error field/date
			  “date” must be a date, not “5 March 1956”.
			  > Write: date: 1956-03-05
			"
		`);
	});

	test('Chinese', () => {
		expect(checkReport('date: 1956\u5e743\u67085\u65e5')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-16 error field/date
			  “date” must be a date, not “1956年3月5日”.
			  > Write: date: 1956-03-05
			"
		`);
	});

	test('day first', () => {
		expect(checkReport('date: 13/05/1956')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-17 error field/date
			  “date” must be a date, not “13/05/1956”.
			  > Write: date: 1956-05-13
			"
		`);
	});

	test('day or month first', () => {
		expect(checkReport('date: 3/4/1956')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-15 error field/date
			  “date” must be a date, not “3/4/1956”.
			  > Write the year, the month and the day as far as they are known: 1956-03-05, 1956-03 or 1956.
			"
		`);
	});

	test('a bare year', () => {
		expect(checkReport('date: 1956')).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('a list', () => {
		expect(checkReport('date: [1956]')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-13 error field/text
			  “date” must be one text, not a list.
			  > Write: date: 1956
			"
		`);
	});

	test('after today', () => {
		expect(checkReport('date: 2027')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-11 warning record/future-date
			  2027 lies after today, 2026-06-30.
			  > Check the year. “Today” is the day of the build, or “asOf” in digest.yml.
			"
		`);
	});
});

describe('types', () => {
	test('one value for a list', () => {
		expect(checkReport('topic: safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-14 error field/list
			  “topic” must be a list, not “safety”.
			  > Write: topic: [safety]
			"
		`);
	});

	test('several values for a list', () => {
		expect(checkReport('topic: safety, guard')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-21 error field/list
			  “topic” must be a list, not “safety, guard”.
			  > Write: topic: [safety, guard]
			"
		`);
	});

	test('bullets of a word processor for a list', () => {
		expect(checkReport('topic:\n  \u2022 safety\n  \u2022 guard')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:3-7:10 error field/list
			  “topic” must be a list, not “• safety • guard”.
			  > Write: topic: [safety, guard]
			"
		`);
		expect(checkReport('topic:\n  \u2022 safety\n  \u2022 guard', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:3-7:10 error field/list
			  “topic”必须是列表，不能是“• safety • guard”。
			  > 请写成：topic: [safety, guard]
			"
		`);
		expect(checkReport('topic:\n  \u2013 safety\n  \u2013 guard')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:3-7:10 error field/list
			  “topic” must be a list, not “– safety – guard”.
			  > Write: topic: [safety, guard]
			"
		`);
		expect(checkReport('topic: \u2022safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-15 error field/list
			  “topic” must be a list, not “•safety”.
			  > Write: topic: [safety]
			"
		`);
	});

	test('a bracket on one side of a list alone', () => {
		expect(checkReport('topic: safety, guard]')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-22 error field/list
			  “topic” must be a list, not “safety, guard]”.
			  > Write: topic: [safety, guard]
			"
		`);
	});

	test('a group for a list', () => {
		expect(checkReport('results:\n  measure: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:3-13 error field/list
			  “results” must be a list.
			  > Put “- ” before the first field of each item and indent its other fields by two more spaces.
			"
		`);
	});

	test('a text for a list of groups', () => {
		expect(checkReport('results: 30 pairs')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-18 error field/list
			  “results” must be a list, not “30 pairs”.
			  > Write: results: [{ measure: "30 pairs" }]
			"
		`);
	});

	test('texts in a list of groups', () => {
		expect(checkReport('steps:\n  - Check them\n  - "Wait: ten minutes, or more"\n  - 装上护罩'))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:7:5-15 error field/group
			  An item of “steps” must be a group of fields, not “Check them”.
			  > Write: - { id: check-them, text: Check them }
			reports/x.md:8:5-33 error field/group
			  An item of “steps” must be a group of fields, not “Wait: ten minutes, or more”.
			  > Write: - { id: wait-ten-minutes-or, text: "Wait: ten minutes, or more" }
			reports/x.md:9:5-9 error field/group
			  An item of “steps” must be a group of fields, not “装上护罩”.
			  > Write: - { id: step-3, text: 装上护罩 }
			"
		`);
		expect(checkReport('steps: Check them; 装上护罩', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:8-24 error field/list
			  “steps”必须是列表，不能是“Check them; 装上护罩”。
			  > 请写成：steps: [{ id: check-them, text: Check them }, { id: step-2, text: 装上护罩 }]
			"
		`);
		const choices = 'attributes:\n  - id: kind\n    title: Kind\n    choices: [General, Teaching]\n';
		expect(check({ 'digest.yml': `title: Test\nlanguages: [en]\n${choices}` })).toMatchInlineSnapshot(`
			"
			digest.yml:6:15-22 error field/group
			  An item of “choices” must be a group of fields, not “General”.
			  > Write: { id: general, title: General }
			digest.yml:6:24-32 error field/group
			  An item of “choices” must be a group of fields, not “Teaching”.
			  > Write: { id: teaching, title: Teaching }
			"
		`);
		expect(checkReport('evidence:\n  - A photo')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:5-12 error field/group
			  An item of “evidence” must be a group of fields, not “A photo”.
			  > Write: - type: …
			"
		`);
	});

	test('a group that is proposed for a text has no message', () => {
		const steps =
			'[{ id: check-them, text: Check them }, { id: wait-ten-minutes-or, text: "Wait: ten minutes, or more" }]';
		expect(checkReport(`steps: ${steps}`)).toBe('\n\n');
	});

	test('a text for a group', () => {
		expect(checkReport('source: Daily')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:9-14 error field/group
			  “source” must be a group of fields, not “Daily”.
			  > Write the fields on lines of their own below it, indented by two spaces, such as: publication: …
			"
		`);
	});

	test('a list for a group', () => {
		expect(checkReport('source:\n  - publication: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:3-19 error field/group
			  “source” must be a group of fields, not a list.
			  > Take away the dashes “-” and write the fields below each other.
			"
		`);
	});

	test('a list for a text', () => {
		expect(checkReport('title: [X]')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-11 error field/text
			  “title” must be one text, not a list.
			  > Write: title: X
			"
		`);
	});

	test('a number for a text', () => {
		expect(checkReport('title: 1956')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-12 error field/text
			  “title” must be a text, not the number 1956.
			  > If it is meant as a text, put it in quotes: title: "1956"
			"
		`);
	});

	test('a number where texts are plain', () => {
		expect(checkReport('source:\n  publication: X\n  page: 04')).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('true for a text', () => {
		expect(checkReport('title: true')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-12 error field/text
			  “title” must be a text, not the answer true.
			  > If it is meant as a text, put it in quotes: title: "true"
			"
		`);
	});

	test('a colon in a list of texts', () => {
		expect(checkReport('alongside:\n  - north: x')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:5-13 error yaml/quotes
			  A text that holds “: ” must be in quotes.
			  > Write: - "north: x"
			"
		`);
	});

	test('yes', () => {
		expect(checkReport('group:\n  name: X\n  atLeast: yes')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-15 error field/yes-no
			  “atLeast” must be true or false, not “yes”.
			  > Write: atLeast: true
			"
		`);
	});

	test('true between quotes', () => {
		expect(checkReport('results:\n  - { measure: X, after: 1, atLeast: "true" }')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:38-44 error field/yes-no
			  “atLeast” must be true or false, not “true”.
			  > Write it without quotes: atLeast: true
			"
		`);
	});

	test('yes and no in other words', () => {
		const fields = ['真', '没有', 'T', 'nein', '“false”'].map(
			(word, i) => `  - { id: s${i}, text: X, essential: ${word} }`,
		);
		expect(checkReport(`steps:\n${fields.join('\n')}`)).toMatchInlineSnapshot(`
			"
			reports/x.md:7:35-36 error field/yes-no
			  “essential” must be true or false, not “真”.
			  > Write: essential: true
			reports/x.md:8:35-37 error field/yes-no
			  “essential” must be true or false, not “没有”.
			  > Write: essential: false
			reports/x.md:9:35-36 error field/yes-no
			  “essential” must be true or false, not “T”.
			  > Write: essential: true
			reports/x.md:10:35-39 error field/yes-no
			  “essential” must be true or false, not “nein”.
			  > Write: essential: false
			reports/x.md:11:35-42 error field/yes-no
			  “essential” must be true or false, not ‘“false”’.
			  > Write it without quotes: essential: false
			"
		`);
		expect(checkReport(`steps:\n${fields.join('\n')}`, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:35-36 error field/yes-no
			  “essential”只能写 true（是）或 false（否），不能是“真”。
			  > 请写成：essential: true
			reports/x.md:8:35-37 error field/yes-no
			  “essential”只能写 true（是）或 false（否），不能是“没有”。
			  > 请写成：essential: false
			reports/x.md:9:35-36 error field/yes-no
			  “essential”只能写 true（是）或 false（否），不能是“T”。
			  > 请写成：essential: true
			reports/x.md:10:35-39 error field/yes-no
			  “essential”只能写 true（是）或 false（否），不能是“nein”。
			  > 请写成：essential: false
			reports/x.md:11:35-42 error field/yes-no
			  “essential”只能写 true（是）或 false（否），不能是‘“false”’。
			  > 请不加引号写成：essential: false
			"
		`);
	});

	test('neither yes nor no', () => {
		expect(checkReport('group:\n  name: X\n  atLeast: perhaps')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-19 error field/yes-no
			  “atLeast” must be true or false, not “perhaps”.
			  > Write true or false.
			"
		`);
		expect(checkReport('group:\n  name: X\n  atLeast: perhaps', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-19 error field/yes-no
			  “atLeast”只能写 true（是）或 false（否），不能是“perhaps”。
			  > 请写 true 或 false。
			"
		`);
	});

	test('a choice', () => {
		expect(checkReport('kind: practise')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-15 error field/choice
			  “kind” can’t be “practise”.
			  > Did you mean “practice”? It can be: practice, lesson, failure, attempt.
			"
		`);
	});

	test('a choice far off', () => {
		expect(checkReport('kind: zzz')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-10 error field/choice
			  “kind” can’t be “zzz”.
			  > It can be: practice, lesson, failure, attempt.
			"
		`);
	});

	test('a whole number', () => {
		expect(checkReport('group:\n  name: X\n  count: 2.5')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:10-13 error field/number
			  “count” must be a whole number.
			  > Write a whole number, such as 3.
			"
		`);
	});

	test('at least one', () => {
		expect(checkReport('group:\n  name: X\n  count: 0')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:10-11 error field/number
			  “count” must be 1 or more.
			  > Write 1 or more.
			"
		`);
	});

	test('an address', () => {
		expect(checkReport('source:\n  publication: X\n  url: example.org/x')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:8-21 error field/url
			  “url” must be a web address, not “example.org/x”.
			  > Write: url: https://example.org/x
			"
		`);
	});

	test('a short name', () => {
		expect(checkReport('steps:\n  - id: Step One\n    text: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:9-17 error field/id
			  “id” must be a short name of small letters, digits and single hyphens.
			  > Write it such as: id: step-one
			"
		`);
	});

	test('a language', () => {
		expect(checkReport('lang: English')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-14 error field/language
			  “English” is no tag of a language.
			  > Write a tag such as en or zh.
			"
		`);
	});
});

describe('in Chinese', () => {
	test('several', () => {
		expect(
			checkReport(
				'titel: X\ntitle:\ntopic: safety\ndate: 2026-02-30\nkind: practise\nresults:\n  - measure: X\n    after: 205,5\n',
				'zh',
			),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:4:1-6 error field/unknown
			  没有“titel”这个字段。
			  > 是不是想写“title”？
			reports/x.md:6:8-14 error field/list
			  “topic”必须是列表，不能是“safety”。
			  > 请写成：topic: [safety]
			reports/x.md:7:7-17 error field/date
			  没有 2026-02-30 这一天：那个月只有 28 天。
			  > 请改正日期，或只写到月：date: 2026-02
			reports/x.md:8:7-15 error field/choice
			  “kind”不能是“practise”。
			  > 是不是想写“practice”（做法）？可以用的有：practice（做法）、lesson（教训）、failure（失败）、attempt（尝试）。
			reports/x.md:11:12-17 error field/number
			  “after”必须是数字。
			  > 请用小数点，不用逗号：205.5
			"
		`);
	});
});
