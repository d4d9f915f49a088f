import { expect, test } from 'vitest';
import { check, checkReport } from '../bulletin.ts';

test('a comma in a text between braces', () => {
	const steps = 'steps:\n  - { id: s1, text: 量好开口, 装上护罩, 再试车 }';
	expect(checkReport(steps, 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:7:21-36 error yaml/comma
		  花括号里的逗号会把值断开：“text”只剩“量好开口”，逗号后面的内容会丢失。
		  > 请给全部内容加引号：text: "量好开口, 装上护罩, 再试车"
		"
	`);
	expect(checkReport(steps.replace(/text: .* \}/, 'text: Cut, weld it, then try }'))).toMatchInlineSnapshot(`
		"
		reports/x.md:7:21-43 error yaml/comma
		  Between braces a comma ends the value: “text” would be “Cut” alone, and what follows would be lost.
		  > Put all of it in quotes: text: "Cut, weld it, then try"
		"
	`);
	expect(checkReport(steps.replace(/text: .* \}/, 'text: "量好开口, 装上护罩, 再试车" }'))).toBe('\n\n');
});

test('figures with thousands, the same ones twice, and a decimal comma', () => {
	const results = 'results:\n  - { measure: 产量, before: 1,200, after: 1,500 }';
	expect(checkReport(results)).toMatchInlineSnapshot(`
		"
		reports/x.md:7:28-33 error yaml/comma
		  Between braces a comma ends the value: “before” would be “1” alone, and what follows would be lost.
		  > Write the figure without a comma: before: 1200
		reports/x.md:7:42-47 error yaml/comma
		  Between braces a comma ends the value: “after” would be “1” alone, and what follows would be lost.
		  > Write the figure without a comma: after: 1500
		"
	`);
	expect(checkReport(results, 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:7:28-33 error yaml/comma
		  花括号里的逗号会把值断开：“before”只剩“1”，逗号后面的内容会丢失。
		  > 请写不带逗号的数字：before: 1200
		reports/x.md:7:42-47 error yaml/comma
		  花括号里的逗号会把值断开：“after”只剩“1”，逗号后面的内容会丢失。
		  > 请写不带逗号的数字：after: 1500
		"
	`);
	expect(checkReport('results: [{ measure: 产量, before: 1,200,200, after: -1,200.5 }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:34-43 error yaml/comma
		  Between braces a comma ends the value: “before” would be “1” alone, and what follows would be lost.
		  > Write the figure without a comma: before: 1200200
		reports/x.md:6:52-60 error yaml/comma
		  Between braces a comma ends the value: “after” would be “-1” alone, and what follows would be lost.
		  > Write the figure without a comma: after: -1200.5
		"
	`);
	expect(checkReport('results: [{ measure: 产量, before: 1,5, after: more than 1,200 }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:34-37 error yaml/comma
		  Between braces a comma ends the value: “before” would be “1” alone, and what follows would be lost.
		  > Write a point, not a comma: before: 1.5
		reports/x.md:6:46-61 error field/number
		  “after” must be a number.
		  > Write the figure alone: after: 1200. “More than” is a line of its own: atLeast: true
		"
	`);
});

test('several texts of one group, one of them over two lines, another with quotes', () => {
	const fields =
		'results:\n  - { measure: Sparks, smoke, and heat,\n      method: We counted, twice,\n      by day, period: "May", June }';
	expect(checkReport(fields)).toMatchInlineSnapshot(`
		"
		reports/x.md:7:16-39 error yaml/comma
		  Between braces a comma ends the value: “measure” would be “Sparks” alone, and what follows would be lost.
		  > Put all of it in quotes: measure: "Sparks, smoke, and heat"
		reports/x.md:8:15-9:13 error yaml/comma
		  Between braces a comma ends the value: “method” would be “We counted” alone, and what follows would be lost.
		  > Put all of it in quotes: method: "We counted, twice, by day"
		reports/x.md:9:23-34 error yaml/comma
		  Between braces a comma ends the value: “period” would be “May” alone, and what follows would be lost.
		  > Put all of it in quotes: period: '"May", June'
		"
	`);
	expect(checkReport('source: { publication: "A", B, title: 一家厂, 一条路 }', 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:24-30 error yaml/comma
		  花括号里的逗号会把值断开：“publication”只剩“A”，逗号后面的内容会丢失。
		  > 请给全部内容加引号：publication: '"A", B'
		reports/x.md:6:39-47 error yaml/comma
		  花括号里的逗号会把值断开：“title”只剩“一家厂”，逗号后面的内容会丢失。
		  > 请给全部内容加引号：title: "一家厂, 一条路"
		"
	`);
});

test('groups in lists in groups, and texts in which a colon comes after the comma', () => {
	const exchange = (appraisal: string) => ({
		'exchanges/visit.md': `---\ntitle: Visit\nkind: visit\ndate: 2026-05\nappraisals:\n  - ${appraisal}\n---\n`,
	});
	expect(check(exchange('{ report: guard, learn: [a, b], reply: Yes, with thanks, discard: [c] }')))
		.toMatchInlineSnapshot(`
		"
		exchanges/visit.md:6:44-60 error yaml/comma
		  Between braces a comma ends the value: “reply” would be “Yes” alone, and what follows would be lost.
		  > Put all of it in quotes: reply: "Yes, with thanks"
		"
	`);
	expect(check(exchange('{ report: guard, learn: Guards, doors }'))).toMatchInlineSnapshot(`
		"
		exchanges/visit.md:6:29-42 error field/list
		  “learn” must be a list, not “Guards, doors”.
		  > Write: learn: [Guards, doors]
		"
	`);
	expect(checkReport('steps: [{ id: s1, text: Cut, then weld: twice, and try }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:25-55 error yaml/comma
		  Between braces a comma ends the value: “text” would be “Cut” alone, and what follows would be lost.
		  > Put all of it in quotes: text: "Cut, then weld: twice, and try"
		"
	`);
	expect(checkReport('steps: [{ id: s1, txet: Cut, weld }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:19-23 error field/unknown
		  Unknown field “txet”.
		  > Did you mean “text”?
		reports/x.md:6:25-34 error yaml/comma
		  Between braces a comma ends the value: “txet” would be “Cut” alone, and what follows would be lost.
		  > Put all of it in quotes: txet: "Cut, weld"
		"
	`);
});

test('a rule of iCalendar, a choice, a name, and words of each language', () => {
	const decision = 'title: D\nissuedBy: X\ndate: 2026\nrequires:\n  - { what: Y, cadence: FREQ=WEEKLY;BYDAY=MO,WE }';
	expect(check({ 'decisions/d.md': `---\n${decision}\n---\n` })).toMatchInlineSnapshot(`
		"
		decisions/d.md:3:11-12 error reference/unknown
		  There is no factory “X”.
		  > Write the name of a file in “factories/” without its ending.
		decisions/d.md:6:5-50 error field/missing
		  “who” is missing in “requires”.
		  > Add a line: who: …
		decisions/d.md:6:25-48 error yaml/comma
		  Between braces a comma ends the value: “cadence” would be “FREQ=WEEKLY;BYDAY=MO” alone, and what follows would be lost.
		  > Put all of it in quotes: cadence: "FREQ=WEEKLY;BYDAY=MO,WE"
		"
	`);
	expect(checkReport('conditions: [{ need: required, helpful, attribute: size, large, is: large }]'))
		.toMatchInlineSnapshot(`
			"
			reports/x.md:6:22-39 error field/choice
			  “need” can’t be “required, helpful”.
			  > Did you mean “helpful”? It can be: required, helpful, blocking (Rules it out).
			reports/x.md:6:52-56 error report/condition
			  digest.yml lists no attribute “size, large”.
			  > It lists: size, presses.
			"
		`);
	const settings = 'title: { en: Tests, of all kinds, zh: 测试, 各种 }\nlanguages: [en, zh]\n';
	expect(check({ 'digest.yml': settings })).toMatchInlineSnapshot(`
		"
		digest.yml:1:14-33 error yaml/comma
		  Between braces a comma ends the value: “en” would be “Tests” alone, and what follows would be lost.
		  > Put all of it in quotes: en: "Tests, of all kinds"
		digest.yml:1:39-45 error yaml/comma
		  Between braces a comma ends the value: “zh” would be “测试” alone, and what follows would be lost.
		  > Put all of it in quotes: zh: "测试, 各种"
		"
	`);
	const profile = '---\ntitle: South\nprofile: { size: small, old, presses: 1,200 }\n---\n';
	expect(check({ 'factories/south.md': profile })).toMatchInlineSnapshot(`
		"
		factories/south.md:3:18-23 error factory/profile
		  “size” can’t be “small, old”.
		  > It can be: small, large. The choices are listed in digest.yml.
		factories/south.md:3:18-28 error yaml/comma
		  Between braces a comma ends the value: “size” would be “small” alone, and what follows would be lost.
		  > Put all of it in quotes: size: "small, old"
		factories/south.md:3:39-44 error yaml/comma
		  Between braces a comma ends the value: “presses” would be “1” alone, and what follows would be lost.
		  > Write the figure without a comma: presses: 1200
		"
	`);
});

test('a name without a value is an empty field where it is one, and else unknown', () => {
	expect(checkReport('cost:\nresults: [{ measure: X, before, after: 3, unit: }]')).toBe('\n\n');
	expect(checkReport('foo:\ncost: 3 days')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:1-4 error field/unknown
		  Unknown field “foo”.
		  > The fields here are: title, lang, factory, group, alongside, workshop, topic, outcome, kind, date, problem, results, conditions, steps, cost, effort, follows, evidence, status, supersededBy, aliases, source.
		"
	`);
	expect(checkReport('titel:\ntitle: X', 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:5:1-6 error field/unknown
		  没有“titel”这个字段。
		  > 是不是想写“title”？
		"
	`);
	expect(checkReport('results: [{ 产量, before: 1, measure: X }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:13-15 error field/unknown
		  Unknown field “产量”.
		  > The fields here are: measure, unit, before, after, better, period, method, atLeast.
		"
	`);
	expect(checkReport('results: [{ measure: before, after, before: 2, after: 3 }]')).toMatchInlineSnapshot(`
		"
		reports/x.md:6:22-35 error yaml/comma
		  Between braces a comma ends the value: “measure” would be “before” alone, and what follows would be lost.
		  > Put all of it in quotes: measure: "before, after"
		"
	`);
});

test('a translation may leave empty what stands in the original', () => {
	expect(check({ 'reports/guard.zh.md': '---\ntitle: 护罩\nfactory:\nfoo:\n---\n' })).toMatchInlineSnapshot(`
		"
		reports/guard.zh.md:4:1-4 error field/unknown
		  Unknown field “foo”.
		  > The fields here are: title, group, outcome, problem, results, conditions, steps, cost, effort, evidence, source.
		"
	`);
});
