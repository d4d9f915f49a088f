import { describe, expect, test } from 'vitest';
import { sectionExcerpt } from '../../../src/core/search/sectionExcerpt.ts';
import type { SearchRecord } from '../../../src/core/derive/searchRecords.ts';

const record = (...texts: string[]): SearchRecord => ({
	id: 'r',
	url: '/reports/r/',
	lang: 'en',
	languages: ['en'],
	title: 'A title',
	summary: '',
	sections: texts.map((text, index) => ({ id: `part-${index + 1}`, heading: `Part ${index + 1}`, text })),
	keywords: [],
	facets: { factory: [], workshop: [], topic: [], response: [], year: [] },
});

const shown = (of: SearchRecord, ...looked: string[]) => {
	const { text, section } = sectionExcerpt(of, looked);
	return [section?.id, text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')] as const;
};

const filler = 'so it went on '.repeat(30);

test('shows the stretch of a text in which most was found', () => {
	const [, text] = shown(record(`The loom. ${filler}Here the loom and the spindle. ${filler}`), 'loom', 'spindle');
	expect(text).toMatch(/^… .*Here the \[loom\] and the \[spindle\]\..* …$/);
});

describe('of several parts, that one is shown', () => {
	test('in which another word is found, before one that repeats the same', () => {
		const twice = record('mill mill mill mill mill mill mill mill', 'spinning in the mill');
		expect(shown(twice, 'spinning', 'mill')).toEqual(['part-2', '[spinning] in the [mill]']);
	});

	test('in which a word is found again, before one in which it stands once', () => {
		expect(shown(record('a mill', 'a mill by a mill'), 'mill')[0]).toBe('part-2');
	});
});

test('a character of two units is never cut in half', () => {
	// One unit before the word found and none behind it: both cuts would fall within a character.
	const text = `${'𠀀'.repeat(20)}中兄弟${'𠀀'.repeat(40)}`;
	const [, cut] = shown(record(text), '兄弟');
	expect(cut).toMatch(/^…𠀀+中\[兄弟\]𠀀+…$/u);
});
