import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLinks } from '../../../src/core/markdown/placeLinks.ts';
import { readBody } from '../../../src/core/markdown/readBody.ts';

const read = (markdown: string) =>
	readBody(markdown, { firstLine: 1, lang: 'en', file: 'reports/x.md', languages: ['en', 'zh'] }).body.html;
const place = (markdown: string) =>
	placeLinks(read(markdown), {
		record: (key, anchor) => `/base/${key}/${anchor ? `?at=${anchor}&x="` : ''}`,
		page: (path) => `/base${path}`,
		asset: (path) => `/files/${encodeURIComponent(path)}`,
		image: (path) => `src="/pictures/${encodeURIComponent(path)}" width="4"`,
	});

test.each([
	['[a](other.md)', '<a href="/base/reports/other/">a</a>'],
	['[a](other.md#结果)', '<a href="/base/reports/other/?at=结果&amp;x=&quot;">a</a>'],
	['[a](other.md "T")', '<a href="/base/reports/other/" title="T">a</a>'],
	['[a](/search/#top)', '<a href="/base/search/#top">a</a>'],
	['[a](<plan & 100%.pdf>)', `<a href="/files/${encodeURIComponent('reports/plan & 100%.pdf')}">a</a>`],
	['[a](50%zz.pdf)', `<a href="/files/${encodeURIComponent('reports/50%zz.pdf')}">a</a>`],
	['![a "b"](图.png)', `<img src="/pictures/${encodeURIComponent('reports/图.png')}" width="4" alt="a &#x22;b&#x22;">`],
	[
		'[![a](p.png)](other.md)',
		'<a href="/base/reports/other/"><img src="/pictures/reports%2Fp.png" width="4" alt="a"></a>',
	],
])('%s', (markdown, expected) => expect(place(markdown)).toBe(`<p>${expected}</p>`));

test.each(['[a](#here)', '[a](https://example.org/digest:reports/x)', '[a](mailto:desk@example.org)'])(
	'%s is left as it is',
	(markdown) => expect(place(markdown)).toBe(read(markdown)),
);

test.each([
	'`href="digest:reports/x"`',
	'`<a href="digest:reports/x">`',
	'    <img src="digest-image:%zz">',
	'![<img src="digest-image:%zz"](p.png)',
])('words about such addresses stay words: %s', (markdown) => {
	const text = (html: string) => html.replace(/(?:src|width)="(?:\/pictures\/|4|digest-image:reports)[^"]*" ?/g, '');
	expect(text(place(markdown))).toBe(text(read(markdown)));
});

test('every file name comes through whole', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[^\s/\\?#:<>]{1,12}$/u), (name) => {
			fc.pre(name !== '.' && name !== '..' && !name.endsWith('.md'));
			const paths: string[] = [];
			placeLinks(read(`![a](<./${encodeURIComponent(name)}>)`), {
				record: () => '',
				page: () => '',
				asset: () => '',
				image: (path) => {
					paths.push(path);
					return '';
				},
			});
			expect(paths).toEqual([`reports/${name}`]);
		}),
	);
});
