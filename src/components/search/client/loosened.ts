import { mostLoosened } from '../../../core/search/limits.ts';
import type { Found } from '../../../core/search/matchGroups.ts';
import { pageOfLoaded } from '../../../core/search/pageOfLoaded.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { fuseRanks } from './fuseRanks.ts';

interface Result {
	id: string;
	data(): Promise<unknown>;
}

/**
 * After the few reports that have all the words, those that have some of them. These are not many, so all are loaded.
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
	return pageOfLoaded(loaded, query);
}
