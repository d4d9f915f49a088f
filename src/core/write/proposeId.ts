import { proposeName } from '../parse/proposeName.ts';

interface Known {
	/** The ids that are in use or were, so that none is used twice. */
	taken: { has(id: string): boolean };
	/** Who writes, and when, as a person wrote it: for a title that has no Latin letters to make an id of. */
	factory?: string;
	date?: string;
	/** What to call it where nothing at all is known. */
	otherwise?: string;
	/** The last number that was put behind a name. Whoever asks for thousands of ids keeps it from one to the next. */
	numbers?: Map<string, number>;
	/** Beyond this it is cut between two words. */
	longest?: number;
}

/** An id that is free, in letters that every file system and address knows, made from a title. */
export function proposeId(
	title: string,
	{ taken, factory, date, otherwise = 'record', numbers, longest = 60 }: Known,
): string {
	const known = [factory, date]
		.map((text) => proposeName(text ?? ''))
		.filter(Boolean)
		.join('-');
	const name = nameOf(title, longest) || known || otherwise;
	if (!taken.has(name)) return name;
	let number = numbers?.get(name) ?? 2;
	while (taken.has(`${name}-${number}`)) number += 1;
	numbers?.set(name, number);
	return `${name}-${number}`;
}

/** Empty for a title of which Latin letters are only a part: `3号车间` is not `3`. */
function nameOf(title: string, longest: number): string {
	const letters = title.normalize('NFKD').match(/\p{L}/gu) ?? [];
	const latin = letters.filter((letter) => /[a-z]/i.test(letter));
	if (latin.length * 2 <= letters.length) return '';
	const words = proposeName(title).split('-');
	if (words.length > 1 && /^(?:an?|the)$/.test(words[0] ?? '')) words.shift();
	while (words.length > 1 && words.join('-').length > longest) words.pop();
	return words.join('-').slice(0, longest);
}
