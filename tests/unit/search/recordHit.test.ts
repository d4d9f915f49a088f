import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/derive/searchRecords.ts';
import { foldText } from '../../../src/core/search/foldText.ts';
import { markFolded } from '../../../src/core/search/markFolded.ts';
import { recordHit } from '../../../src/core/search/recordHit.ts';
import type { TextPart } from '../../../src/core/search/textParts.ts';

const letter = fc.oneof(
	fc.constantFrom(...`'"\\|&!:*<>() aBé1兄弟ﬁ⺀𠮷\0`),
	fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
);

const shown = (parts: readonly TextPart[]) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const filler = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

const record = (sections: SearchRecord['sections'], more: Partial<SearchRecord> = {}): SearchRecord => ({
	id: 'a',
	url: '/reports/a/',
	lang: 'en',
	languages: ['en'],
	title: 'Brother contracts',
	summary: 'Workers’ skill rose.',
	sections,
	keywords: ['machines'],
	facets: { factory: [], workshop: [], topic: [], response: [], year: [] },
	date: '1956-08-31',
	...more,
});

const hitOf = (sections: SearchRecord['sections'], looked: string[], more?: Partial<SearchRecord>) => {
	const { title, excerpt, section } = recordHit(record(sections, more), looked);
	return { title: shown(title), excerpt: shown(excerpt), section };
};

describe('the place that is shown', () => {
	test('is the part of the page with most of the words, with an address', () => {
		const sections = [
			{ id: '', heading: '', text: 'The first floor.' },
			{ id: 'what', heading: 'What was done', text: `${filler} the pairs signed contracts of brothers. ${filler}` },
			{ id: 'who', heading: 'Who did', text: 'Contracts.' },
		];
		expect(hitOf(sections, ['brother', 'contract'])).toMatchInlineSnapshot(`
			{
			  "excerpt": "… word57 word58 word59 the pairs signed [contracts] of [brothers]. word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 …",
			  "section": {
			    "title": "What was done",
			    "url": "/reports/a/#what",
			  },
			  "title": "[Brother] [contracts]",
			}
		`);
	});

	test('runs on without spaces in Chinese', () => {
		const text =
			'前面的话说得很长，一句又一句，说了很多。\n订立兄弟合同，\n互相帮助。后面还有很多话要说，说也说不完，一直说到纸的末尾也没有说完，还要再说下去，直到没有话说。';
		expect(hitOf([{ id: '做法', heading: '做法', text }], ['兄弟合同', '兄弟', '合同'])).toMatchInlineSnapshot(`
			{
			  "excerpt": "…句又一句，说了很多。订立[兄弟合同]，互相帮助。后面还有很多话要说，说也说不完，一直说到纸的末尾也没有说完，还要再说下去，直…",
			  "section": {
			    "title": "做法",
			    "url": "/reports/a/#%E5%81%9A%E6%B3%95",
			  },
			  "title": "Brother contracts",
			}
		`);
	});

	test('is none where only the title has the words', () => {
		expect(hitOf([{ id: 'x', heading: 'Who', text: 'Nobody.' }], ['contracts'])).toEqual({
			title: 'Brother [contracts]',
			excerpt: '',
			section: undefined,
		});
	});

	test('is what stands below a heading that alone has the words', () => {
		const sections = [{ id: '~answer-dongwu', heading: 'Dongwu Silk Mill', text: 'It took the rounds over.' }];
		expect(hitOf(sections, ['dongwu'])).toEqual({
			title: 'Brother contracts',
			excerpt: 'It took the rounds over.',
			section: { title: 'Dongwu Silk Mill', url: '/reports/a/#~answer-dongwu' },
		});
	});
});

describe('marks', () => {
	test.each([
		['Naïve CAFÉ', ['naive', 'cafe'], '[Naïve] [CAFÉ]'],
		['the others there', ['the'], '[the] others there'],
		['Deployments deployed', ['deploy'], '[Deployments] [deployed]'],
		['İstanbul ﬁne', ['fine'], 'İstanbul ﬁne'],
		['point leads the surface', ['point leads', 'point', 'leads'], '[point leads] the surface'],
	])('%s', (text, words, result) => expect(shown(markFolded(text, words))).toBe(result));

	test('never change the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: letter }), fc.array(fc.string()), (text, words) => {
				expect(foldText(text)).toHaveLength(text.length);
				const parts = markFolded(text, words);
				expect(parts.map((part) => part.text).join('')).toBe(text);
			}),
		);
	});
});
