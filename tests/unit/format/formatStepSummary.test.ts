import fc from 'fast-check';
import type { Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { formatStepSummary } from '../../../src/core/format/formatStepSummary.ts';
import { build, report } from '../bulletin.ts';
import { hostileMessage } from './hostileMessage.ts';

const options = { lang: 'en', content: 'content' } as const;

/** The rows as Markdown is read, and what there is beside text in their cells. */
function tableOf(summary: string) {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(summary);
	const table = tree.children.find((node): node is Table => node.type === 'table');
	const cells = table?.children.slice(1).map((row) => row.children) ?? [];
	return {
		kinds: new Set(tree.children.map(({ type }) => type)),
		rows: cells.map((row) =>
			row.map((cell) => cell.children.map((c) => (c.type === 'text' ? c.value : c.type)).join('')),
		),
		inside: new Set(cells.flatMap((row) => row.flatMap((cell) => cell.children.map(({ type }) => type)))),
	};
}

test('every message is a row, with the words that the checker says', () => {
	const { messages } = build({ 'reports/x.md': report('factory: "a|b"\noutcome: week #12') });
	const { rows } = tableOf(formatStepSummary(messages, options));
	expect(rows).toMatchInlineSnapshot(`
		[
		  [
		    "❌",
		    "content/reports/x.md:4",
		    "There is no factory “a|b”.",
		    "Write the name of a file in “factories/” without its ending.",
		    "reference/unknown",
		  ],
		  [
		    "⚠️",
		    "content/reports/x.md:5",
		    "Everything from “#12” is read as a comment and will be lost.",
		    "If it belongs to the text, put all of it in quotes: "week #12"",
		    "yaml/comment",
		  ],
		]
	`);
	expect(tableOf(formatStepSummary(messages, { ...options, hints: true })).rows.length).toBe(messages.length);
	expect(formatStepSummary(messages, { ...options, lang: 'zh' }).split('\n')[0]).toBe('## 检查结果');
});

test('nothing but its count, where nothing was found', () => {
	expect(formatStepSummary([], options)).toMatchInlineSnapshot(`
		"## What the check found

		No problems found.
		"
	`);
});

test('no text in a message is more than text: no mark-up, link, picture, HTML or cell of its own', () => {
	fc.assert(
		fc.property(fc.array(hostileMessage, { minLength: 1, maxLength: 4 }), (messages) => {
			const { kinds, rows, inside } = tableOf(formatStepSummary(messages, { ...options, hints: true }));
			expect([...kinds]).toEqual(['heading', 'paragraph', 'table']);
			expect(rows.map((row) => row.length)).toEqual(messages.map(() => 5));
			expect([...inside]).toEqual(['text']);
		}),
	);
});

test('a folder full of faults fits into what GitHub takes', () => {
	const { messages } = build({ 'reports/x.md': report(`factory: "${'|'.repeat(50)}"`) });
	const many = Array.from({ length: 500 }, () => messages).flat();
	const summary = formatStepSummary(many, { ...options, hints: true });
	expect(new TextEncoder().encode(summary).length).toBeLessThan(1_000_000);
	expect(summary).toMatch(/\n\n\d+ more are not listed here\.\n$/);
});
