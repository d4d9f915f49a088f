import { distance } from 'fastest-levenshtein';
import type { Words } from '../message.ts';

/**
 * The candidate that a person most likely meant by `word`, where one is near enough: a slip or two, another case,
 * full-width letters, quotation marks, or a longer name that begins or ends with it.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = simplify(word);
	if (wanted === '') return undefined;
	const limit = wanted.length <= 3 ? 1 : wanted.length <= 6 ? 2 : Math.floor(wanted.length / 3);
	let best: string | undefined;
	let bestDistance = limit + 1;
	let longer: string | undefined;
	let longerCount = 0;
	for (const candidate of candidates) {
		const known = simplify(candidate);
		if (known === wanted) return candidate;
		if (isPartOf(wanted, known)) {
			longer ??= candidate;
			longerCount += 1;
		}
		if (Math.abs(known.length - wanted.length) >= bestDistance) continue;
		const d = distance(wanted, known);
		if (d < bestDistance && d < Math.max(known.length, wanted.length) - 1) {
			best = candidate;
			bestDistance = d;
		}
	}
	return best ?? (longerCount === 1 ? longer : undefined);
}

const simplify = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]+/g, '-')
		.replace(/^[-"'“”‘’「」]+|[-"'“”‘’「」]+$/g, '');

/** `wah-shing` of `wah-shing-cotton-mill`, and the reverse. */
function isPartOf(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= 4 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`));
}

/** “Did you mean …?” in both languages; undefined where there is nothing to suggest. */
export const didYouMean = (word: string | undefined): Words | undefined =>
	word === undefined ? undefined : { en: `Did you mean “${word}”?`, zh: `是不是想写“${word}”？` };
