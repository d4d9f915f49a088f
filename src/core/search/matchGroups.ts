import type { Match, SearchHit } from './searchPage.ts';

/** One of the reports found, loaded or not, with how well it matches. */
export interface Found<T> {
	match: Match;
	result: T;
}

/**
 * Exact matches first, then the loose ones, both in the order of `ranked`, which holds all that have the words.
 * Without `loose`, the exact ones alone.
 */
export function exactFirst<T extends { id: string }>(
	exact: readonly T[],
	ranked: readonly T[],
	loose: boolean,
): Found<T>[] {
	const phrase = new Map(exact.map((result) => [result.id, result]));
	const known = new Set(ranked.map(({ id }) => id));
	// Of the two, the exact result knows where the phrase stands.
	const first = [...ranked.flatMap(({ id }) => phrase.get(id) ?? []), ...exact.filter(({ id }) => !known.has(id))];
	const rest = loose ? ranked.filter(({ id }) => !phrase.has(id)) : [];
	return [
		...first.map((result): Found<T> => ({ match: 'exact', result })),
		...rest.map((result): Found<T> => ({ match: 'loose', result })),
	];
}

/** Neighbours of one kind as one group. */
export function byMatch(hits: readonly Found<SearchHit>[]): { match: Match; hits: SearchHit[] }[] {
	const groups: { match: Match; hits: SearchHit[] }[] = [];
	for (const { match, result } of hits) {
		const last = groups.at(-1);
		if (last?.match === match) last.hits.push(result);
		else groups.push({ match, hits: [result] });
	}
	return groups;
}

/** The part of a list that a page shows. */
export const pageOf = <T>(all: readonly T[], { page, size }: { page: number; size: number }): T[] =>
	all.slice((page - 1) * size, page * size);
