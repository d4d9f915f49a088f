import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';

const withEverything = unified()
	.use([remarkParse, [remarkGfm, { singleTilde: false }], remarkCjkFriendly])
	.freeze();

/** The beginnings and halves of all that GitHub adds, so that some come together. */
const pieces = [
	...[
		'|',
		'---',
		':-:',
		':-',
		'--:',
		'~',
		'~~',
		'@',
		'a@b.org',
		'mailto:',
		'xmpp:',
		'http:',
		'HTTPS:',
		'/',
		'//',
		'\\/',
	],
	...['www', 'WWW', '.', 'example.org', '[', ']', '^', '^1', ':', ' ', 'x', 'X', '\t', '\n', '\n\n', '- ', '1. '],
	...['&#64;', '&commat;', '&sol;', '\\', '**', '*', '“', '。', '中', 'word', '<', '>', '(', ')', '#', '`', '    '],
];

test('a text means the same, whether GitHub’s additions are looked for in it or not', () => {
	const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));
	fc.assert(
		fc.property(text, (markdown) => {
			expect(parseMarkdown(markdown)).toEqual(withEverything.parse(markdown));
		}),
		{ numRuns: 1500 },
	);
});

test.each([
	['| a |\n| - |', 'table'],
	['a\n:-', 'table'],
	['a\n-:', 'table'],
	['~~a~~', 'delete'],
	['a[^1]\n\n[^1]: b', 'footnoteReference'],
	['- [ ] a', '"checked":false'],
	['- [X] a', '"checked":true'],
	['www.example.org', 'link'],
	['See HTTP://example.org', 'link'],
	['http:\\//example.org', 'link'],
	['a@example.org', 'link'],
	['a&#64;example.org', 'link'],
])('%j is what it is on GitHub', (markdown, sign) => {
	expect(JSON.stringify(parseMarkdown(markdown))).toContain(sign);
});

test.each(['10~20 mg and 30~40 mg', '剂量10~20毫克，老人30~40毫克。', '| 10~20 |\n| - |\n| 30~40 |'])(
	'%j speaks of ranges and strikes nothing out',
	(markdown) => {
		expect(JSON.stringify(parseMarkdown(markdown))).not.toContain('delete');
	},
);
