import { hasWordWith } from './foundText.ts';
import type { PagefindIndex, PagefindResult } from './pagefindIndex.ts';
import { phraseHits } from './phraseHits.ts';

export interface SingleWord {
	word: string;
	/** The reports that have the word as it is, or in another form. */
	exact: PagefindResult[];
	/** Whether any report has the word, or one that begins with it. */
	known: boolean;
}

/** How many reports are looked at for a word that begins like the one that is asked for. */
const looked = 3;

/** The most texts that are read to find a word that Pagefind cuts in two; most are in those that come first. */
const mostRead = 10;

/** Asks for the words of a query one by one. */
export const eachWord = (index: PagefindIndex, words: readonly string[], lang: string): Promise<SingleWord[]> =>
	Promise.all(
		words.map(async (word) => {
			const { exact, ranked } = await phraseHits(index, word, lang, mostRead);
			if (exact.length > 0) return { word, exact, known: true };
			const texts = await Promise.all(ranked.slice(0, looked).map((result) => result.data()));
			return { word, exact, known: texts.some((text) => hasWordWith(word, text)) };
		}),
	);
