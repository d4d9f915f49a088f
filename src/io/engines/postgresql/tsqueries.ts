import { tokens } from './tokens.ts';

// What is made here is the text of a tsquery. Tokens are letters and figures alone, so nothing in them can end a
// quotation; all the same it reaches PostgreSQL as a value.

/** The words of a phrase, one after the other as they stand; empty where there are none. */
export function phraseQuery(phrase: string): string {
	// Chinese has no spaces: who writes one between two words means them one after the other.
	const joined = phrase.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
	const all = tokens(joined);
	// Within a phrase the end of a run says nothing that its last pair doesn't.
	const kept = all.filter((token, i) => token.of !== 'end' || all[i - 1]?.of !== 'pair' || all[i - 1] === undefined);
	return kept
		.map((token, i) => {
			const before = kept[i - 1];
			const gap = before ? `<${token.at - before.at}> ` : '';
			return `${gap}${quoted(token.text)}${token.of === 'end' ? ':*' : ''}`;
		})
		.join(' ');
}

/** Everything that a word is made of, in whatever order; empty where it is nothing but punctuation. */
export function wordQuery(word: string): string {
	return piecesOf(word).join(' & ');
}

/** Any part of a Chinese word that may be miswritten; nothing for a word that has no parts. */
export function partsQuery(word: string): string | undefined {
	const pieces = piecesOf(word);
	return pieces.length > 1 ? pieces.join(' | ') : undefined;
}

/** Words that begin so; nothing for a single letter, or where words have no spaces. */
export function beginningQuery(word: string): string | undefined {
	const [token, ...others] = tokens(word);
	return token && others.length === 0 && !token.of && token.text.length > 1 ? `${quoted(token.text)}:*` : undefined;
}

/** Any of these words as they stand in the index. */
export const anyOf = (queries: readonly string[]): string => queries.map((query) => `(${query})`).join(' | ');

export const allOf = (queries: readonly string[]): string => queries.map((query) => `(${query})`).join(' & ');

function piecesOf(word: string): string[] {
	const all = tokens(word);
	return all.flatMap((token, i) => {
		if (token.of === 'end') return all[i - 1]?.of === 'pair' ? [] : [`${quoted(token.text)}:*`];
		return [quoted(token.text)];
	});
}

const quoted = (token: string) => `'${token}'`;
