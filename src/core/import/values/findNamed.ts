import { fold } from './fold.ts';
import type { Named } from './knownNames.ts';

/** Names shorter than this stand in too many words. */
const shortest = 2;
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/**
 * The ids of the records that a text names. A name within a longer one doesn't count: “Plant North” is not meant where
 * “Plant North-West” stands.
 */
export function findNamed(text: string, records: readonly Named[]): string[] {
	const folded = fold(text);
	const found = records.flatMap(({ id, names }) =>
		[...new Set(names.map(fold))]
			.filter((name) => name.length >= shortest)
			.flatMap((name) => placesOf(name, folded).map((start) => ({ id, start, end: start + name.length }))),
	);
	// Longest first, so that a place is within a longer one only if that has been kept.
	found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const kept: typeof found = [];
	for (const place of found) {
		const within = kept.some(
			({ start, end }) => start <= place.start && place.end <= end && end - start > place.end - place.start,
		);
		if (!within) kept.push(place);
	}
	return [...new Set(kept.sort((a, b) => a.start - b.start).map(({ id }) => id))];
}

function placesOf(name: string, text: string): number[] {
	const places: number[] = [];
	for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
		// Latin words stand alone; Chinese has no such mark.
		const splitsStart = letter.test(name[0] ?? '') && letter.test(text[start - 1] ?? '');
		const splitsEnd = letter.test(name.at(-1) ?? '') && letter.test(text[start + name.length] ?? '');
		if (!splitsStart && !splitsEnd) places.push(start);
	}
	return places;
}
