import { countFacets, matchesChoice } from '../derive/countFacets.ts';
import { compare } from '../link/compare.ts';
import { byMatch, type Found, pageOf } from './matchGroups.ts';
import type { SearchHit, SearchPage } from './searchPage.ts';
import type { SearchQuery } from './searchQuery.ts';

/**
 * One page of hits of which all are loaded, since there are few: they are narrowed down, put in order and counted here,
 * for engines that could do so with many only.
 *
 * @param found before anything is chosen, the best first
 */
export function pageOfLoaded(
	found: readonly Found<SearchHit>[],
	query: SearchQuery,
): Pick<SearchPage, 'total' | 'groups' | 'counts'> {
	const shown = found.filter(({ result }) => matchesChoice(result.facets, query.choice));
	if (query.sort !== 'relevance') shown.sort(byDate(query.sort));
	return {
		total: shown.length,
		groups: byMatch(pageOf(shown, query)),
		counts: countFacets(
			found.map(({ result }) => result.facets),
			query.choice,
		),
	};
}

/**
 * Within each kind of match, which stand together already. Reports without a date come last either way; of one date,
 * one order is the other turned round.
 */
const byDate = (sort: 'date' | '-date') => (a: Found<SearchHit>, b: Found<SearchHit>) => {
	if (a.match !== b.match) return 0;
	const [x, y] = [a.result.date, b.result.date];
	if (!x !== !y) return x ? -1 : 1;
	const newestFirst = compare(y, x) || compare(address(a.result), address(b.result));
	return sort === '-date' ? newestFirst : -newestFirst;
};

/** Without the last slash, addresses stand in the order of the ids: `die` before `die-change`. */
const address = ({ url }: SearchHit) => url.replace(/\/$/, '');
