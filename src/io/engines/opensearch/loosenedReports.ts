import { countFacets, matchesChoice } from '../../../core/derive/countFacets.ts';
import { fewHits, mostLoosened } from '../../../core/search/limits.ts';
import { type Found, grouped, pageOf } from '../../../core/search/matchGroups.ts';
import type { Words } from '../../../core/search/readWords.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { foundIn, highlighting } from './openSearchHits.ts';
import { allWords, not, phrase, type Query, ranked, rankedBySimilar, sortOf } from './openSearchQuery.ts';
import type { Ask } from './searchTogether.ts';

/**
 * After the few reports that have all the words, those that have some of them, or similar ones. These are not many,
 * so they are narrowed down and counted here.
 *
 * @param everywhere among which reports they are
 */
export async function loosenedReports(
	ask: Ask,
	everywhere: readonly Query[],
	words: Words,
	query: SearchQuery,
): Promise<Pick<SearchPage, 'total' | 'groups' | 'counts'>> {
	const [exactly, all] = [phrase(words.phrase), allWords(words)];
	const marked = highlighting(words);
	const best = sortOf('relevance');
	const [exact, loose, some] = await ask([
		{ query: ranked([...everywhere, exactly], words), size: fewHits, sort: best, ...marked },
		{ query: ranked([...everywhere, all, not(exactly)], words), size: fewHits, sort: best, ...marked },
		{
			query: rankedBySimilar([...everywhere, not(all)], words),
			size: mostLoosened,
			sort: best,
			...marked,
		},
	]);
	const found = [...foundIn(exact, 'exact', words), ...foundIn(loose, 'loose', words), ...foundIn(some, 'some', words)];
	const shown = found.filter(({ result }) => matchesChoice(result.facets, query.choice));
	if (query.sort !== 'relevance') shown.sort(byDate(query.sort));
	const values = found.map(({ result }) => result.facets);
	return {
		total: shown.length,
		groups: grouped(pageOf(shown, query)),
		counts: countFacets(values, query.choice),
	};
}

/** Within each kind of match, as `sortOf` has it. */
const byDate = (sort: 'date' | '-date') => (a: Found<SearchHit>, b: Found<SearchHit>) => {
	const [x, y] = [a.result.date, b.result.date];
	if (a.match !== b.match) return 0;
	if (x === y) return a.result.url > b.result.url === (sort === 'date') ? -1 : 1;
	if (!x || !y) return x ? -1 : 1;
	return x < y === (sort === 'date') ? -1 : 1;
};
