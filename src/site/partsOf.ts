import type { TitlePart } from './titleParts.ts';

/**
 * A sentence of the interface in parts: those of `said` that it holds and that are in another language, in their order,
 * and the words around them.
 */
export function partsOf(sentence: string, said: readonly TitlePart[]): TitlePart[] {
	const parts: TitlePart[] = [];
	let rest = sentence;
	for (const part of said) {
		const at = part.lang === undefined || part.text === '' ? -1 : rest.indexOf(part.text);
		if (at < 0) continue;
		parts.push({ text: rest.slice(0, at) }, part);
		rest = rest.slice(at + part.text.length);
	}
	return [...parts, { text: rest }].filter(({ text }) => text !== '');
}
