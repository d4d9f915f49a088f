import { hasPhrase } from '../../../core/search/hasPhrase.ts';
import { unspaced } from '../../../core/unspaced.ts';
import { textOf } from './foundText.ts';
import type { PagefindIndex, PagefindResult } from './pagefindIndex.ts';
import { pagefindWords } from './pagefindWords.ts';

/** What Pagefind finds for a phrase. */
export interface PhraseHits {
	/** The reports that have the phrase. */
	exact: PagefindResult[];
	/** The reports that have its words, in Pagefind's order. */
	ranked: PagefindResult[];
}

const unspacedLetter = new RegExp(`[${unspaced}]`, 'u');
const unspacedOnly = new RegExp(`^[${unspaced}]+$`, 'u');

/**
 * Looks for a phrase. In a script without spaces Pagefind cuts it by itself into other words than within a sentence,
 * and its words may stand in a report one after the other that Pagefind's phrase doesn't find. So the texts of the
 * reports that have the words are looked through as well. Each costs a file to load, so `mostRead` are: those that
 * have most of the words close together, and of these the first in Pagefind's order.
 */
export async function phraseHits(
	index: PagefindIndex,
	phrase: string,
	lang: string,
	mostRead: number,
): Promise<PhraseHits> {
	const [{ results: exact }, { results: ranked }] = await Promise.all([
		index.search(`"${phrase}"`),
		// Pagefind ranks exact matches all alike, so their order comes from here.
		index.search(phrase),
	]);
	if (!unspacedLetter.test(phrase)) return { exact, ranked };
	// Of a single word that is known, the others have one that begins with it, which is the same characters.
	const { length } = pagefindWords(phrase, lang);
	if (exact.length > 0 && length === 1 && unspacedOnly.test(phrase)) return { exact: ranked, ranked };
	const known = new Set(exact.map(({ id }) => id));
	const others = ranked
		.filter(({ id }) => !known.has(id))
		.map((result) => ({ result, close: mostWithin(result.words, length + 2) }))
		.sort((a, b) => b.close - a.close)
		.slice(0, mostRead)
		.map(({ result }) => result);
	const isThere = hasPhrase(phrase);
	const texts = await Promise.all(others.map((result) => result.data()));
	return { exact: [...exact, ...others.filter((_, i) => isThere(textOf(texts[i]?.raw_content ?? '')))], ranked };
}

/** Of ascending places, the most that lie within a stretch of `length` words. */
function mostWithin(places: readonly number[], length: number): number {
	let most = 0;
	let from = 0;
	for (const [i, place] of places.entries()) {
		while ((places[from] ?? place) <= place - length) from++;
		most = Math.max(most, i + 1 - from);
	}
	return most;
}
