import { foldText } from '../../../core/search/foldText.ts';

/** The text of a page as Pagefind keeps it, and where in it, counted in words, the query was found. */
export interface FoundText {
	/** Words are parted by spaces, or by zero-width spaces where a script has none; `<` and `>` are written as entities. */
	raw_content: string;
	weighted_locations: readonly { balanced_score: number; location: number }[];
	anchors: readonly { id: string; text: string; location: number }[];
}

/** The words of a page's text, and whether there are spaces between them. */
export function wordsOfText(raw: string): { words: string[]; spaced: boolean } {
	const spaced = !raw.includes('\u200B');
	const words = raw.split(spaced ? /[^\S\uFEFF]+/ : '\u200B').map((word) => decode(spaced ? word : unspaced(word)));
	return { words, spaced };
}

/** The text as it was written, but for spaces where Pagefind parts blocks. */
export const textOf = (raw: string): string => decode(raw.replaceAll('\u200B', ''));

/** Pagefind parts blocks by a space; Chinese punctuation brings its own. */
const unspaced = (word: string) => word.replace(/(?<=[。，；：！？、…」』”）])\s+$/u, '');
const decode = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Whether a word that was found begins with `beginning`. Pagefind also finds what a misspelt word has in common with others. */
export function hasWordWith(beginning: string, { raw_content: raw, weighted_locations: found }: FoundText): boolean {
	const { words } = wordsOfText(raw);
	const wanted = foldText(beginning);
	return found.some(({ location }) => {
		const word = foldText(words[location] ?? '').replace(/^[\p{P}\s]+/u, '');
		return word.startsWith(wanted);
	});
}
