import { joinedParts, type TextPart } from '../../../core/search/textParts.ts';
import { type FoundText, wordsOfText } from './foundText.ts';

export interface Excerpt {
	/** Empty where the query was found in the title alone. */
	text: TextPart[];
	/** The part of the page from which the text is; none for what stands before the first heading. */
	section?: { id: string; title: string };
}

/** Words of an excerpt, and how many of them may stand before the first one that was looked for. */
const length = 30;
const lead = 6;

/**
 * The place in the text, below its title, where most was found.
 * @param ignored the anchor of a part from which nothing is shown
 */
export function excerptOf(found: FoundText, title: string, ignored: string): Excerpt {
	const { weighted_locations: all } = found;
	const { words, spaced } = wordsOfText(found.raw_content);
	const titleEnd = lengthInWords(words, 0, title, spaced);
	const anchors = [...found.anchors].filter(({ text }) => text.trim()).sort((a, b) => a.location - b.location);
	const sections = [
		{ start: 0, begin: titleEnd, anchor: undefined },
		...anchors.map((anchor) => ({
			start: anchor.location,
			begin: anchor.location + lengthInWords(words, anchor.location, anchor.text, spaced),
			anchor,
		})),
	].map((section, i) => ({ ...section, end: anchors[i]?.location ?? words.length }));

	const best = sections
		.filter(({ anchor }) => anchor?.id !== ignored)
		.map((section) => ({ ...section, hits: all.filter(({ location: l }) => l >= section.begin && l < section.end) }))
		.filter(({ hits }) => hits.length > 0)
		.sort((a, b) => sum(b.hits) - sum(a.hits))[0];

	const marks = new Set(all.map(({ location }) => location));
	const text = best ? window(words, marks, densest(best.hits), best, spaced) : [];
	return {
		text,
		...(best?.anchor ? { section: { id: best.anchor.id, title: best.anchor.text } } : {}),
	};
}

const sum = (hits: FoundText['weighted_locations']) =>
	hits.reduce((total, { balanced_score: score }) => total + score, 0);

/** How many words from `start` on make up `text`. */
function lengthInWords(words: readonly string[], start: number, text: string, spaced: boolean): number {
	const wanted = text.replace(/\s+/g, spaced ? ' ' : '').length;
	let length = 0;
	let n = 0;
	while (length < wanted && start + n < words.length) {
		const word = words[start + n] ?? '';
		length += (spaced ? word : word.replace(/\s+/g, '')).length + (spaced && n > 0 ? 1 : 0);
		n++;
	}
	// The stop that Pagefind puts after a heading is a word of its own where words have no spaces.
	while (n > 0 && /^[\p{P}\s]+$/u.test(words[start + n] ?? '')) n++;
	return n;
}

/** The place from which on most is found within the length of an excerpt. */
function densest(hits: FoundText['weighted_locations']): number {
	let best = { at: hits[0]?.location ?? 0, score: 0 };
	for (const { location: at } of hits) {
		const score = sum(hits.filter(({ location }) => location >= at && location < at + length - lead));
		if (score > best.score) best = { at, score };
	}
	return best.at;
}

function window(
	words: readonly string[],
	marks: ReadonlySet<number>,
	at: number,
	{ begin, end }: { begin: number; end: number },
	spaced: boolean,
): TextPart[] {
	const from = at - begin <= lead ? begin : at - lead;
	const to = Math.min(end, from + length);
	const gap = spaced ? ' ' : '';
	return joinedParts([
		...(from > begin ? [{ text: `…${gap}`, marked: false }] : []),
		...partsOf(words, marks, from, to, spaced),
		...(to < end ? [{ text: `${gap}…`, marked: false }] : []),
	]);
}

function partsOf(
	words: readonly string[],
	marks: ReadonlySet<number>,
	from: number,
	to: number,
	spaced: boolean,
): TextPart[] {
	return words.slice(from, to).flatMap((word, i) => {
		const gap = spaced && i > 0 ? [{ text: ' ', marked: false }] : [];
		if (!marks.has(from + i)) return [...gap, { text: word, marked: false }];
		// Punctuation around a word is no part of it.
		const [, before = '', core = '', after = ''] = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su.exec(word) ?? [];
		return [...gap, { text: before, marked: false }, { text: core, marked: true }, { text: after, marked: false }];
	});
}
