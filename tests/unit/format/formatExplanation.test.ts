import { expect, test } from 'vitest';
import { formatExplanation } from '../../../src/core/format/formatExplanation.ts';
import { formatRules } from '../../../src/core/format/formatRules.ts';
import { explainRule } from '../../../src/core/rules/examples/explainRule.ts';
import { type RuleId, rules } from '../../../src/core/rules/rules.ts';

const explained = (id: RuleId, lang: 'en' | 'zh' = 'en') =>
	`\n${formatExplanation(explainRule(id, lang), { lang, colour: false })}`;

test('a rule with what is wrong, what the checker says, and what is mended', () => {
	expect(explained('field/unknown')).toMatchInlineSnapshot(`
		"
		field/unknown · error

		Every field is one that its kind knows. A misspelt name would be passed over, and what was written there would be missing from the page.

		Wrong: reports/guard.md
		    ---
		    title: A guard on the press
		    factory: north
		    topic: [safety]
		    outcome: Nobody was hurt since.
		    knd: lesson
		    ---

		What the checker says:

		error[field/unknown]: Unknown field “knd”.
		 --> reports/guard.md:6:1
		  |
		6 | knd: lesson
		  | ^^^
		  = help: Did you mean “kind”?

		Mended: reports/guard.md
		    ---
		    title: A guard on the press
		    factory: north
		    topic: [safety]
		    outcome: Nobody was hurt since.
		    kind: lesson
		    ---
		"
	`);
	expect(explained('field/unknown', 'zh')).toMatchInlineSnapshot(`
		"
		field/unknown · 错误

		每个字段都是该种类已有的字段。名称拼错了，这个字段就会被略过，网页上也就没有它的内容。

		有错的写法：reports/guard.md
		    ---
		    title: 给压机装护罩
		    factory: north
		    topic: [safety]
		    outcome: 此后再没有人受伤。
		    knd: lesson
		    ---

		检查时会说：

		错误[field/unknown]: 没有“knd”这个字段。
		 --> reports/guard.md:6:1
		  |
		6 | knd: lesson
		  | ^^^
		  = 怎么改: 是不是想写“kind”？

		改正以后：reports/guard.md
		    ---
		    title: 给压机装护罩
		    factory: north
		    topic: [safety]
		    outcome: 此后再没有人受伤。
		    kind: lesson
		    ---
		"
	`);
});

test('a hint calls nothing wrong', () => {
	expect(explained('report/workshop-hint')).toMatchInlineSnapshot(`
		"
		report/workshop-hint · hint

		A report names its workshop. Readers look for a workshop like their own before they look for a factory.

		So far: reports/guard.md
		    ---
		    title: A guard on the press
		    factory: north
		    topic: [safety]
		    outcome: Nobody was hurt since.
		    ---

		What the checker says:

		hint[report/workshop-hint]: This report names no workshop.
		 --> reports/guard.md:1:1
		  = help: Readers look for their own kind of workshop: add “workshop: …”.

		Better: reports/guard.md
		    ---
		    title: A guard on the press
		    factory: north
		    topic: [safety]
		    outcome: Nobody was hurt since.
		    workshop: press-shop
		    ---
		"
	`);
});

test('a file that moves, one that is empty, one that is no text, one that is too long', { timeout: 60_000 }, () => {
	expect(explained('file/ending')).toMatch(/Wrong: reports\/guard\.md\.txt\n[\s\S]+Mended: reports\/guard\.md\n/);
	expect(explained('file/empty')).toContain('Wrong: reports/guard.md\n    (empty)\n');
	expect(explained('image/large')).toContain('Wrong: reports/photo.jpg\n    (not a text)\n');
	expect(explained('file/too-large')).toMatch(/ …\n {4}…\n/);
	for (const id of Object.keys(rules) as RuleId[]) expect(explained(id).split('\n').length).toBeLessThan(90);
});

test('all rules in one line each, in both languages', () => {
	expect(formatRules('en').split('\n').length).toBe(Object.keys(rules).length + 1);
	expect(formatRules('zh')).toMatch(/^field\/unknown +错误 +每个字段都是该种类已有的字段。$/m);
});

test('numbers of the bulletin are called as in the language of the example', () => {
	expect(explained('issue/number', 'zh')).toMatchInlineSnapshot(`
		"
		issue/number · 错误

		每个期号只用一次。引用时用期号，所以每个期号只用一次。

		有错的写法：issues/8.md
		    ---
		    title: 第 8 期
		    number: 7
		    from: 2026-04-01
		    to: 2026-04-30
		    ---

		检查时会说：

		错误[issue/number]: “issues/7.md”已经用了期号 7。
		 --> issues/8.md:3:9
		  |
		3 | number: 7
		  |         ^
		  = 怎么改: 请用下一个空的期号：number: 8

		改正以后：issues/8.md
		    ---
		    title: 第 8 期
		    number: 8
		    from: 2026-04-01
		    to: 2026-04-30
		    ---
		"
	`);
	const titles = (id: RuleId) => explained(id, 'zh').match(/title: .*/g);
	expect(titles('issue/period')).toMatchInlineSnapshot(`
		[
		  "title: 第 7 期",
		  "title: 第 7 期",
		]
	`);
});
