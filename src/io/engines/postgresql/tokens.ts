import { searchText } from '../../../core/derive/searchText.ts';
import { foldFigures } from '../../../core/search/foldFigures.ts';
import { foldText } from '../../../core/search/foldText.ts';
import { plainLetters } from '../../../core/search/plainLetters.ts';
import { unspaced } from '../../../core/unspaced.ts';

/**
 * What PostgreSQL's own parser can't do: it takes a Chinese sentence for one word. Here a run of characters without
 * spaces becomes pairs that overlap, and its last character once more alone: 兄弟合同 is 兄弟, 弟合, 合同, 同. Every word of
 * two characters or more is then found by its pairs, and a single character by whatever begins with it.
 */
export interface Token {
	text: string;
	/** In tokens, from 0. A run takes as many places as it has characters. */
	at: number;
	/** A pair or the end of a run; else a word between spaces. */
	of?: 'pair' | 'end';
}

/** Letters of scripts that don't part words by spaces, or, as Korean, not where one looks for them. */
const inRuns = String.raw`[${unspaced}\p{Script=Hangul}]`;
const runs = new RegExp(String.raw`((?:(?=[\p{L}\p{N}])${inRuns})+)|((?:(?!${inRuns})[\p{L}\p{N}\p{M}])+)`, 'gu');

export function tokens(text: string): Token[] {
	const found: Token[] = [];
	let at = 0;
	for (const [, run, word] of foldFigures(inPlainLetters(foldText(searchText(text)))).matchAll(runs)) {
		if (word !== undefined) {
			found.push({ text: word, at: at++ });
			continue;
		}
		const characters = [...(run ?? '')];
		for (const [i, character] of characters.entries()) {
			const next = characters[i + 1];
			found.push(next ? { text: character + next, at: at++, of: 'pair' } : { text: character, at: at++, of: 'end' });
		}
	}
	return found;
}

/** Those that become two letters are none of `foldText`, in whose text every letter stays at its place. */
const inPlainLetters = (text: string) => text.replace(/[ßæœ]/g, (letter) => plainLetters.get(letter) ?? letter);

/** A text as PostgreSQL's parser is to read it: nothing but words and spaces. */
export const tokenText = (text: string): string =>
	tokens(text)
		.map((token) => token.text)
		.join(' ');
