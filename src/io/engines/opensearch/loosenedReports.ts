import { fewHits, mostLoosened } from '../../../core/search/limits.ts';
import { pageOfLoaded } from '../../../core/search/pageOfLoaded.ts';
import type { Words } from '../../../core/search/readWords.ts';
import type { SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { foundIn, highlighting } from './openSearchHits.ts';
import { allWords, not, phrase, type Query, ranked, rankedBySimilar, sortOf } from './openSearchQuery.ts';
import type { Ask } from './searchTogether.ts';

/**
 * After the few reports that have all the words, those that have some of them, or similar ones. These are not many, so
 * all are fetched.
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
	return pageOfLoaded(found, query);
}
