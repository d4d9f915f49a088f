import { plainLetters } from './plainLetters.ts';

/** A mark that lies over a letter; Pagefind compares words without it, as without all marks. */
const stroke = '\u0335';

const letters = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g');
const apart = new Map([...plainLetters].map(([letter, plain]) => [letter, plain.replace(/./g, `$&${stroke}`)]));
const stroked = new Map([...apart].map(([letter, parts]) => [parts, letter]));
// The longest first: s̵s̵ is one letter.
const parts = new RegExp([...stroked.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Takes letters apart that Unicode leaves whole: đ becomes d and a stroke over it. So Pagefind, which knows nothing of
 * them, finds đọc by doc, and what it gives back can be put together again.
 */
export const strokesApart = (text: string): string => text.replace(letters, (letter) => apart.get(letter) ?? letter);

/** The text as it was written. */
export const strokesTogether = (text: string): string =>
	text.includes(stroke) ? text.replace(parts, (found) => stroked.get(found) ?? found) : text;
