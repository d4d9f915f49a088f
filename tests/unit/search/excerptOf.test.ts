import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/components/search/client/excerptOf.ts';
import { type FoundText, hasWordWith } from '../../../src/components/search/client/foundText.ts';

/** A page of words in which those with a `*` before them were found; `#id|` begins a heading, which ends with `|`. */
function page(words: string[], separator: string): FoundText {
	const locations: FoundText['weighted_locations'][number][] = [];
	const anchors: FoundText['anchors'][number][] = [];
	const plain = words.map((word, location) => {
		const [, id, text] = /^#(.+)\|(.+)$/.exec(word) ?? [];
		if (id !== undefined && text !== undefined) anchors.push({ id, text, location });
		const bare = text === undefined ? word : `${text}.`;
		if (bare.startsWith('*')) locations.push({ location, balanced_score: 1 });
		return bare.replace(/^\*/, '');
	});
	return { raw_content: plain.join(separator), weighted_locations: locations, anchors };
}

const shown = (found: FoundText, title: string) => {
	const { text, section } = excerptOf(found, title, '~keywords');
	return [text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join(''), section?.id];
};

test('shows the place where most was found, not the title', () => {
	const found = page(['Title', 'here.', 'First', 'a', '*word,', 'then.', '#part|Heading', '*two', 'of', '*them.'], ' ');
	expect(shown(found, 'Title here')).toEqual(['[two] of [them].', 'part']);
});

test('shows nothing where the title alone was found, or words that stand nowhere in the text', () => {
	expect(shown(page(['*Title.', 'Text.'], ' '), 'Title')).toEqual(['', undefined]);
	expect(shown(page(['Title.', 'Text.', '#~keywords|Mill', '*spinning'], ' '), 'Title')).toEqual(['', undefined]);
});

test('a long text is cut on both sides', () => {
	const before = Array.from({ length: 50 }, (_, i) => `b${i}`);
	const after = Array.from({ length: 50 }, (_, i) => `a${i}`);
	const [text] = shown(page(['Title.', ...before, '*here', ...after], ' '), 'Title');
	expect(text).toMatch(/^… b44 b45 b46 b47 b48 b49 \[here\] a0 .* a22 …$/);
});

test('Chinese is shown without gaps and marked as one', () => {
	const found = page(['订立', '。 ', '工人', '的', '*兄弟', '*合同', '。 ', '后来'], '\u200B');
	expect(shown(found, '订立')).toEqual(['工人的[兄弟合同]。后来', undefined]);
});

test('signs of HTML are signs', () => {
	expect(shown(page(['Title.', '&lt;b&gt;', '*x'], ' '), 'Title')).toEqual(['<b> [x]', undefined]);
});

test('a word that was found may begin with the one that was asked for, or only have a beginning in common', () => {
	const found = page(['Title.', '*“Leaders”', '*lead'], ' ');
	expect(['lead', 'leaders', 'leadrship'].map((word) => hasWordWith(word, found))).toEqual([true, true, false]);
});
