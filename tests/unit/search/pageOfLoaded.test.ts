import { expect, test } from 'vitest';
import { byFacet } from '../../../src/core/derive/facets.ts';
import type { Found } from '../../../src/core/search/matchGroups.ts';
import { pageOfLoaded } from '../../../src/core/search/pageOfLoaded.ts';
import type { Match, SearchHit } from '../../../src/core/search/searchPage.ts';
import type { Sort } from '../../../src/core/search/queryState.ts';

const hit = (match: Match, id: string, date: string): Found<SearchHit> => ({
	match,
	result: { url: `/reports/${id}/`, lang: 'en', title: [], summary: '', date, excerpt: [], facets: byFacet(() => []) },
});
const found = [
	hit('loose', 'undated', ''),
	hit('loose', 'die-change', '1956-08'),
	hit('loose', 'die', '1956-08'),
	hit('loose', 'old', '1955'),
	hit('some', 'also-undated', ''),
	hit('some', 'new', '1960'),
];
const ids = (sort: Sort, page = 1, size = 20) =>
	pageOfLoaded(found, { q: '', choice: {}, sort, page, size }).groups.map(({ match, hits }) => [
		match,
		...hits.map(({ url }) => url.split('/')[2]),
	]);

test('by date within each kind of match, undated last; of one date, one order is the other turned round', () => {
	expect(ids('-date')).toEqual([
		['loose', 'die', 'die-change', 'old', 'undated'],
		['some', 'new', 'also-undated'],
	]);
	expect(ids('date')).toEqual([
		['loose', 'old', 'die-change', 'die', 'undated'],
		['some', 'new', 'also-undated'],
	]);
});

test('the best first where no date is asked for, and a page at a time', () => {
	expect(ids('relevance')[0]).toEqual(['loose', 'undated', 'die-change', 'die', 'old']);
	expect(ids('relevance', 2, 3)).toEqual([
		['loose', 'old'],
		['some', 'also-undated', 'new'],
	]);
});
