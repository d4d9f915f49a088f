import { plainLetters } from './plainLetters.ts';

/**
 * Text without case, width and accents, letter for letter: what stands at a place in it stands at the same place in the text.
 * Where folding would make a letter longer or shorter, the letter stays.
 */
export const foldText = (text: string): string =>
	text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(accented, folded);

/** Neither ASCII nor one of the scripts of East Asia, which have no case. */
const accented = /[^\0-\x7F\u2E80-\uD7AF]/gu;

const known = new Map<string, string>();

function folded(letter: string): string {
	const before = known.get(letter);
	if (before !== undefined) return before;
	const plain = (plainLetters.get(letter) ?? letter)
		.normalize('NFKD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC')
		.toLowerCase();
	const result = plain.length === letter.length ? plain : letter;
	known.set(letter, result);
	return result;
}
