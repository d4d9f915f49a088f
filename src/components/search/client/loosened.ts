import { countFacets, matchesChoice } from '../../../core/derive/countFacets.ts';
import { mostLoosened } from '../../../core/search/limits.ts';
import { type Found, grouped, pageOf } from '../../../core/search/matchGroups.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { fuseRanks } from './fuseRanks.ts';

interface Result {
	id: string;
	data(): Promise<unknown>;
}

/**
 * After the few reports that have all the words, those that have some of them. These are not many, so they are
 * loaded, and narrowed down and counted here.
 * @param strict what was found before anything is narrowed down
 * @param rankings the reports that have each single word
 */
export async function loosened<T extends Result>(
	strict: readonly Found<T>[],
	rankings: readonly (readonly T[])[],
	load: (result: T) => Promise<SearchHit>,
	query: SearchQuery,
): Promise<Pick<SearchPage, 'total' | 'groups' | 'counts'>> {
	const byId = new Map(rankings.flat().map((result) => [result.id, result]));
	const before = new Set(strict.map(({ result }) => result.id));
	const more = fuseRanks(rankings.map((results) => results.map(({ id }) => id)))
		.filter((id) => !before.has(id))
		.slice(0, mostLoosened)
		.flatMap((id): Found<T>[] => {
			const result = byId.get(id);
			return result ? [{ match: 'some', result }] : [];
		});
	const loaded = await Promise.all(
		[...strict, ...more].map(async ({ match, result }) => ({ match, result: await load(result) })),
	);
	const shown = loaded.filter(({ result }) => matchesChoice(result.facets, query.choice));
	if (query.sort !== 'relevance') shown.sort(byDate(query.sort));
	return {
		total: shown.length,
		groups: grouped(pageOf(shown, query)),
		counts: countFacets(
			loaded.map(({ result }) => result.facets),
			query.choice,
		),
	};
}

/** Within each kind of match; reports without a date come last either way. */
const byDate = (sort: 'date' | '-date') => (a: Found<SearchHit>, b: Found<SearchHit>) => {
	if (a.match !== b.match || a.result.date === b.result.date) return 0;
	if (!a.result.date || !b.result.date) return a.result.date ? -1 : 1;
	return a.result.date < b.result.date === (sort === 'date') ? -1 : 1;
};
