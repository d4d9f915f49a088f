import { describe, expect, test } from 'vitest';
import { formatPretty } from '../../../src/core/format/formatPretty.ts';
import type { Message } from '../../../src/core/message.ts';
import { build, report } from '../bulletin.ts';

const options = { lang: 'en', colour: false, content: 'content' } as const;
/** Between lines, so that a snapshot keeps the spaces at their begin. */
const shown = (messages: readonly Message[], more: object = {}) =>
	`\n${formatPretty(messages, { ...options, ...more })}`;

describe('a message shows', () => {
	test('what, where, the line with carets, and what to write instead', () => {
		const { messages } = build({ 'reports/x.md': report('factory: nroth') });
		expect(shown(messages)).toMatchInlineSnapshot(`
			"
			error[reference/unknown]: There is no factory “nroth”.
			 --> content/reports/x.md:5:10
			  |
			5 | factory: nroth
			  |          ^^^^^
			  = help: Did you mean “north”?

			Found 1 error. 13 hints; show them with --hints.
			To learn more: npx digest explain reference/unknown
			"
		`);
	});

	test('last, what to read of the gravest', () => {
		const { messages } = build({ 'reports/x.md': report('outcome: Good #1\nfactory: nroth') });
		expect(messages.find(({ severity }) => severity !== 'hint')?.severity).toBe('warning');
		expect(shown(messages)).toMatch(/To learn more: npx digest explain reference\/unknown\n$/);
	});

	test('carets below wide characters', () => {
		const { messages } = build({ 'reports/x.md': report('title：兄弟合同\noutcome: 好 #1') });
		expect(shown(messages, { lang: 'zh' })).toMatchInlineSnapshot(`
			"
			错误[yaml/colon]: “title”后面用了全角冒号“：”。
			 --> content/reports/x.md:4:6
			  |
			4 | title：兄弟合同
			  |      ^^
			  = 怎么改: 请用半角冒号加一个空格：title: 兄弟合同

			警告[yaml/comment]: 从“#1”起会被当作注释而丢失。
			 --> content/reports/x.md:5:12
			  |
			5 | outcome: 好 #1
			  |             ^^
			  = 怎么改: 如果它属于文字，请给全部文字加引号："好 #1"

			发现 1 个错误，1 个警告。另有 13 条提示，加 --hints 可以查看。
			详细说明：npx digest explain yaml/colon
			"
		`);
	});

	test('special spaces and tabs', () => {
		const { messages } = build({ 'reports/x.md': report('source:\n\u00a0\u00a0publication: X\ngroup:\n\tname: X') });
		expect(shown(messages)).toMatchInlineSnapshot(`
			"
			error[yaml/space]: This line is indented with a special (non-breaking) space.
			 --> content/reports/x.md:7:1
			  |
			7 | ··publication: X
			  | ^^
			  = help: Delete it and type an ordinary space.

			error[record/who]: Here are both a factory and a group.
			 --> content/reports/x.md:8:1
			  |
			8 | group:
			  | ^^^^^
			  = help: Keep “factory” where one is named, or “group” where several are not, and delete the other.

			error[yaml/tab]: This line is indented with a tab.
			 --> content/reports/x.md:9:1
			  |
			9 |     name: X
			  | ^^^^
			  = help: Delete the tab and indent with two spaces.

			Found 3 errors. 12 hints; show them with --hints.
			To learn more: npx digest explain yaml/space
			"
		`);
	});

	test('the part of a very long line that matters', () => {
		const { messages } = build({
			'reports/x.md': report('', `${'word '.repeat(60)}[x](./nix.md) ${'word '.repeat(60)}\n`),
		});
		expect(shown(messages)).toMatchInlineSnapshot(`
			"
			error[link/unknown]: There is no report “nix”.
			 --> content/reports/x.md:7:301
			  |
			7 | …ord word word word word [x](./nix.md) word word word word word word word word word word word wor…
			  |                          ^^^^^^^^^^^^^
			  = help: Link to a file in “reports/”, or add “reports/nix.md”.

			Found 1 error. 13 hints; show them with --hints.
			To learn more: npx digest explain link/unknown
			"
		`);
	});

	test('no line where the file itself is the matter', () => {
		const { messages } = build({ 'reports/x.md': '' });
		expect(shown(messages)).toMatchInlineSnapshot(`
			"
			error[file/empty]: This file is empty.
			 --> content/reports/x.md:1:1
			  = help: Begin it with the fields between two lines “---”, and write the text below them; or delete the file.

			Found 1 error. 8 hints; show them with --hints.
			To learn more: npx digest explain file/empty
			"
		`);
	});

	test('hints where they are asked for', () => {
		const { messages } = build({ 'reports/x.md': report('') });
		const ofOne = messages.filter(({ file }) => file === 'reports/x.md').slice(0, 1);
		expect(shown(ofOne)).toMatchInlineSnapshot(`
			"
			No problems found. 1 hint; show it with --hints.
			"
		`);
		expect(shown(ofOne, { hints: true })).toMatchInlineSnapshot(`
			"
			hint[report/conditions-hint]: This report doesn’t say which factories it suits.
			 --> content/reports/x.md:1:1
			  = help: Add “conditions:” with the attributes of digest.yml.

			No problems found. 1 hint.
			To learn more: npx digest explain report/conditions-hint
			"
		`);
	});

	test('colours where they are wanted, and only there', () => {
		const { messages } = build({ 'reports/x.md': report('factory: nroth') });
		const start = '\u001b[';
		expect(shown(messages)).not.toContain(start);
		expect(shown(messages, { colour: true })).toContain(`${start}1;31merror[reference/unknown]`);
	});
});
