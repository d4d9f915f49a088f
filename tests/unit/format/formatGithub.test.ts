import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../src/core/format/formatGithub.ts';
import { formatPretty } from '../../../src/core/format/formatPretty.ts';
import { build, report } from '../bulletin.ts';
import { hostileMessage } from './hostileMessage.ts';

const options = { lang: 'en', content: 'content' } as const;

/** The lines that GitHub's runner takes for commands: its rule of today, and that of its older commands. */
const commands = (out: string) =>
	out.split(/\r\n|[\r\n]/).filter((line) => /^\s*::/.test(line) || line.includes('##['));

describe('annotations', () => {
	test('stand at the line and column, and say what to write instead', () => {
		const { messages } = build({
			'reports/x.md': report('factory: nroth\noutcome: week #12'),
		});
		expect(formatGithub(messages, options)).toMatchInlineSnapshot(`
			"::error file=content/reports/x.md,line=4,endLine=4,col=10,endColumn=15,title=reference/unknown::There is no factory “nroth”.%0ADid you mean “north”?
			::warning file=content/reports/x.md,line=5,endLine=5,col=15,endColumn=18,title=yaml/comment::Everything from “#12” is read as a comment and will be lost.%0AIf it belongs to the text, put all of it in quotes: "week #12"
			Found 1 error and 1 warning. 13 hints; show them with --hints.
			"
		`);
		expect(formatGithub(messages, { ...options, lang: 'zh' })).toMatchInlineSnapshot(`
			"::error file=content/reports/x.md,line=4,endLine=4,col=10,endColumn=15,title=reference/unknown::没有“nroth”这个工厂。%0A是不是想写“north”？
			::warning file=content/reports/x.md,line=5,endLine=5,col=15,endColumn=18,title=yaml/comment::从“#12”起会被当作注释而丢失。%0A如果它属于文字，请给全部文字加引号："week #12"
			发现 1 个错误，1 个警告。另有 13 条提示，加 --hints 可以查看。
			"
		`);
	});

	test('over several lines have no columns, which GitHub would refuse', () => {
		const { messages } = build({ 'reports/x.md': report('title: A title') });
		const [message] = messages;
		if (!message) throw new Error('no message');
		const place = { line: 2, column: 3, endLine: 4, endColumn: 1 };
		expect(formatGithub([{ ...message, severity: 'error', place }], options)).toContain('line=2,endLine=4,title=');
	});

	test('are as many as GitHub shows of a step; a line says how many more there are', () => {
		const many = Array.from({ length: 12 }, (_, i) => [`reports/x${i}.md`, report('factory: nroth\noutcome: a #1')]);
		const { messages } = build(Object.fromEntries(many));
		const out = formatGithub(messages, options);
		expect(out.match(/^::error /gm)).toHaveLength(10);
		expect(out.match(/^::warning /gm)).toHaveLength(10);
		expect(out).not.toMatch(/^::notice/m);
		expect(out.split('\n').slice(-3)).toMatchInlineSnapshot(`
			[
			  "GitHub shows 10 errors and 10 warnings of a step. 4 more are in its summary.",
			  "Found 12 errors and 12 warnings. 68 hints; show them with --hints.",
			  "",
			]
		`);
	});

	test('repeat a path, a text and a per cent sign as they are', () => {
		const { messages } = build({ 'reports/x.md': report('factory: "50%, a:b"') });
		expect(commands(formatGithub(messages, { ...options, content: 'a,b:c%d' }))[0]).toMatchInlineSnapshot(
			`"::error file=a%2Cb%3Ac%25d/reports/x.md,line=5,endLine=5,col=10,endColumn=20,title=reference/unknown::There is no factory “50%25, a:b”.%0AIf these are several, write the one where it began: factory: 50%25. The others are a line of their own: alongside: [a:b]"`,
		);
	});
});

test('no text in a message becomes a command of the runner, in any format for people', () => {
	fc.assert(
		fc.property(fc.array(hostileMessage, { maxLength: 4 }), (messages) => {
			const told = messages.filter(({ severity }) => severity !== 'hint');
			const found = commands(formatGithub(messages, options));
			expect(found.length).toBe(told.length);
			for (const line of found) expect(line).toMatch(/^::(?:error|warning) file=[^:,]*,line=3,endLine=3,[^:]*::/);
			expect(commands(formatPretty(messages, { ...options, colour: false, hints: true }))).toEqual([]);
		}),
	);
});

test('no text in a message acts on a terminal', () => {
	fc.assert(
		fc.property(fc.array(hostileMessage, { maxLength: 3 }), (messages) => {
			const out = formatPretty(messages, { ...options, colour: false, hints: true });
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
			expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
			// Its lines are ours alone: each begins as ours do.
			for (const line of out.trimEnd().split('\n')) {
				expect(line).toMatch(
					/^(?:$|(?:error|warning|hint)\[field\/choice\]: | {1,2}--> content\/| +\||3 \| | += help: |Found |No problems found|To learn more: )/,
				);
			}
		}),
	);
});
