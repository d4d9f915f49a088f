import { searchText } from '../derive/searchText.ts';
import { unspaced } from '../unspaced.ts';
import { foldFigures } from './foldFigures.ts';
import { foldText } from './foldText.ts';

/** A letter or figure of a script that has spaces between words. */
const spacedLetter = String.raw`(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])`;
const piece = new RegExp(`[${unspaced}]+|${spacedLetter}+`, 'gu');
const spacedPiece = new RegExp(`^${spacedLetter}`, 'u');
const between = String.raw`[^\p{L}\p{N}\p{M}]`;

/**
 * Tells of texts whether they have a phrase, letter by letter, whatever the case, width and marks of these. It is for
 * scripts without spaces: there a phrase by itself is often cut into other words than within its sentence. Where the
 * phrase has a comma or a space, the text may have anything else there that is no letter, or nothing; where the phrase
 * runs on, so must the text.
 */
export function hasPhrase(phrase: string): (text: string) => boolean {
	const pieces = folded(phrase).match(piece) ?? [];
	if (pieces.length === 0) return () => false;
	const pattern = pieces.map((text, i) => {
		const spaced = spacedPiece.test(text);
		const after = pieces[i + 1];
		// A word that has spaces around it is meant as a whole, one that has none stands anywhere.
		const gap = after === undefined ? '' : `${between}${spaced && spacedPiece.test(after) ? '+' : '*'}`;
		return `${spaced ? `(?<!${spacedLetter})${text}(?!${spacedLetter})` : text}${gap}`;
	});
	const wanted = new RegExp(pattern.join(''), 'u');
	return (text) => wanted.test(folded(text));
}

const folded = (text: string) => foldFigures(foldText(searchText(text)));
