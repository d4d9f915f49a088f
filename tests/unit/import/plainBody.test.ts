import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBody } from '../../../src/core/import/plainBody.ts';
import { readBody } from '../../../src/core/markdown/readBody.ts';

const shown = (markdown: string) => {
	const options = { firstLine: 1, lang: 'en', file: 'reports/x.md', languages: ['en'] };
	const { body, rawHtml } = readBody(markdown, options);
	return { text: body.sections.map(({ heading, text }) => heading + text).join('\n'), links: body.links, rawHtml };
};

test.each([
	'*no* emphasis, _no_ emphasis, `no` code',
	'# no heading',
	'1. no list',
	'- no list',
	'<b>no HTML</b> &amp; no entity',
	'[no](link) ![no](picture) [^1]',
	'| no | table |',
	'---',
	'~~no~~ ***',
	'> no quotation',
	'中文“引号”**加粗。**后面',
	'a_b_c 2*3*4',
])('%s is shown as it stands', (text) => {
	expect(shown(plainBody(text))).toEqual({ text, links: [], rawHtml: [] });
});

test('paragraphs and lines stay', () => expect(plainBody('One\ntwo\n\n\nThree ')).toBe('One\\\ntwo\n\nThree'));

test('any text is shown as it stands', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'ab*_`~<>[]()#|!-+.1=&\\"\':/@中。“”'),
		minLength: 1,
		maxLength: 8,
	});
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
			const text = words.join(' ');
			const read = shown(plainBody(text));
			expect(read.text).toBe(text);
			expect(read.rawHtml).toEqual([]);
		}),
	);
});
