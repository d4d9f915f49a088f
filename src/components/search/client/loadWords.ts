import type { PagefindIndex } from './pagefindIndex.ts';
import { pagefindWords } from './pagefindWords.ts';

/** Comes after every letter, and belongs to the word before it; no text has it. */
const afterAll = '\u{E007F}';

/** A query of more words than this is a question, in whole words but for the last one, which is still being typed. */
const fewWords = 4;

/** Stands for itself less often than for the words that begin with it. */
const oneCharacter = /^\p{Script=Han}$/u;

/**
 * Loads what a search for a phrase looks through. By itself Pagefind loads the part of the index in which a word
 * stands. The words that begin with it are found as well, and may go on in the next part.
 */
export async function loadWords(index: PagefindIndex, phrase: string, lang: string): Promise<void> {
	const words = pagefindWords(phrase, lang);
	const begun = words.length > fewWords ? words.filter((word, i) => oneCharacter.test(word) || !words[i + 1]) : words;
	const ends = begun.map((word) => `${word}${afterAll}`).join(' ');
	await Promise.all([phrase, ends].map((term) => index.preload(term)));
}
