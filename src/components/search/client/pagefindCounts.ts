import type { FacetCounts } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import type { PagefindIndex, PagefindOptions, PagefindResults } from './pagefindIndex.ts';

/** The filters and the order of a query in Pagefind's words. `except` leaves one facet out. */
export function pagefindOptions({ choice, sort, without }: SearchQuery, except?: Facet): PagefindOptions {
	const filters: NonNullable<PagefindOptions['filters']> = {};
	for (const facet of facets) {
		const values = choice[facet] ?? [];
		if (facet !== except && values.length > 0) filters[facet] = { any: values };
	}
	if (without !== undefined) filters['in'] = { not: without };
	const order = { relevance: {}, '-date': { newest: 'desc' }, date: { oldest: 'asc' } } as const;
	return { filters, sort: order[sort] };
}

/**
 * The counts of all facets. Pagefind counts what is left after all filters; a facet in which something is chosen
 * is asked once more without its own.
 */
export async function pagefindCounts(
	index: PagefindIndex,
	term: string | null,
	query: SearchQuery,
	results: PagefindResults,
): Promise<FacetCounts> {
	const count = async (facet: Facet) => {
		const own = query.choice[facet]?.length ? await index.search(term, pagefindOptions(query, facet)) : results;
		return new Map(Object.entries(own.filters[facet] ?? {}));
	};
	const [factory, workshop, topic, response, year] = await Promise.all([
		count('factory'),
		count('workshop'),
		count('topic'),
		count('response'),
		count('year'),
	]);
	return { factory, workshop, topic, response, year };
}
