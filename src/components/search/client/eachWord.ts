import { hasWordWith } from './foundText.ts';
import type { PagefindIndex, PagefindResult } from './pagefindIndex.ts';

export interface SingleWord {
	word: string;
	/** The reports that have the word as it is, or in another form. */
	exact: PagefindResult[];
	/** Whether any report has the word, or one that begins with it. */
	known: boolean;
}

/** How many reports are looked at for a word that begins like the one that is asked for. */
const looked = 3;

/** Asks for the words of a query one by one. */
export const eachWord = (index: PagefindIndex, words: readonly string[]): Promise<SingleWord[]> =>
	Promise.all(
		words.map(async (word) => {
			const { results: exact } = await index.search(`"${word}"`);
			if (exact.length > 0) return { word, exact, known: true };
			const { results } = await index.search(word);
			const texts = await Promise.all(results.slice(0, looked).map((result) => result.data()));
			return { word, exact, known: texts.some((text) => hasWordWith(word, text)) };
		}),
	);
