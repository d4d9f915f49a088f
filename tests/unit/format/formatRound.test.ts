import { describe, expect, test } from 'vitest';
import { compareMessages } from '../../../src/core/format/compareMessages.ts';
import { formatRound, roundBegins } from '../../../src/core/format/formatRound.ts';
import { formatRoundJson } from '../../../src/core/format/formatRoundJson.ts';
import { build, report } from '../bulletin.ts';

const messagesOf = (fields: string) => build({ 'reports/x.md': report(fields) }).messages;
const options = { lang: 'en', colour: false, content: 'content', milliseconds: 45.4 } as const;

describe('what an edit did', () => {
	test('a message that only moved is the same', () => {
		const before = messagesOf('factory: nroth');
		const after = messagesOf('date: 1956\nfactory: nroth');
		expect(compareMessages(before, after)).toEqual({ mended: 0, added: 0 });
	});

	test('one that is gone is mended, another is new; two alike count twice', () => {
		// That it stands in the list twice is a message of its own.
		const before = messagesOf('topic: [safty, safty]');
		expect(compareMessages(before, messagesOf('topic: [safty]\nfactory: nroth'))).toEqual({ mended: 2, added: 1 });
		expect(compareMessages(messagesOf('topic: [safty]'), before)).toEqual({ mended: 0, added: 2 });
	});
});

describe('a round for people', () => {
	const shown = (fields: string, more: object = {}) => `\n${formatRound(messagesOf(fields), { ...options, ...more })}`;

	test('the first one', () => {
		expect(shown('date: 1956')).toMatchInlineSnapshot(`
			"
			No problems found. 13 hints; show them with --hints.
			It took 45 ms.
			Waiting for changes. Ctrl+C ends.
			"
		`);
	});

	test('after an edit, all messages anew and what the edit did', () => {
		const before = messagesOf('factory: nroth\ntopic: [safty]');
		expect(shown('topic: [safty]', { before })).toMatchInlineSnapshot(`
			"
			error[reference/unknown]: There is no topic “safty”.
			 --> content/reports/x.md:5:9
			  |
			5 | topic: [safty]
			  |         ^^^^^
			  = help: Did you mean “safety”?

			Found 1 error. 13 hints; show them with --hints.
			To learn more: npx digest explain reference/unknown
			1 mended. (45 ms)
			Waiting for changes. Ctrl+C ends.
			"
		`);
		expect(shown('outcome: x #1\ntopic: [safty]', { before, lang: 'zh' })).toMatchInlineSnapshot(`
			"
			警告[yaml/comment]: 从“#1”起会被当作注释而丢失。
			 --> content/reports/x.md:4:12
			  |
			4 | outcome: x #1
			  |            ^^
			  = 怎么改: 如果它属于文字，请给全部文字加引号："x #1"

			错误[reference/unknown]: 没有“safty”这个主题。
			 --> content/reports/x.md:5:9
			  |
			5 | topic: [safty]
			  |         ^^^^^
			  = 怎么改: 是不是想写“safety”？

			发现 1 个错误，1 个警告。另有 13 条提示，加 --hints 可以查看。
			详细说明：npx digest explain reference/unknown
			改好 1 处，新增 1 处。 (45 ms)
			等待修改。按 Ctrl+C 结束。
			"
		`);
		expect(shown('factory: nroth\ntopic: [safty]', { before })).toContain('Nothing mended, nothing new. (45 ms)\n');
	});

	test('begins and ends with lines that an editor’s task can wait for', () => {
		expect(roundBegins('content')).toEqual({ en: 'Checking content …', zh: '正在检查 content …' });
		for (const lang of ['en', 'zh'] as const) {
			expect(shown('', { lang }).trimEnd().split('\n').at(-1)).toMatch(/^(?:Waiting for changes|等待修改)/);
		}
	});
});

test('a round for programs is one line of JSON', () => {
	const before = messagesOf('factory: nroth');
	const line = formatRoundJson(messagesOf('date: 1956'), { before, changed: ['reports/x.md'], milliseconds: 45.4 });
	expect(line.indexOf('\n')).toBe(line.length - 1);
	expect(JSON.parse(line)).toMatchObject({
		version: 1,
		counts: { error: 0, warning: 0 },
		messages: [],
		changed: ['reports/x.md'],
		mended: 1,
		added: 0,
		milliseconds: 45,
	});
});
