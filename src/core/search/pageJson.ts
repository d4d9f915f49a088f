import type { FacetCounts } from '../derive/countFacets.ts';
import { byFacet, type Facet } from '../derive/facets.ts';
import type { SearchPage } from './searchPage.ts';

type Plain = Omit<SearchPage, 'counts'> & { counts: Record<Facet, Record<string, number>> };

/** An answer as a server sends it. */
export function writePage(page: SearchPage): string {
	const counts = byFacet((facet) => Object.fromEntries(page.counts[facet]));
	return JSON.stringify({ ...page, counts } satisfies Plain);
}

export function readPage(json: string): SearchPage {
	const page = JSON.parse(json) as Plain;
	return { ...page, counts: countsOf(page.counts) };
}

/** Counts as an engine or a server gives them; a facet without values may be left out. */
export function countsOf(plain: Partial<Record<Facet, Record<string, number> | null>>): FacetCounts {
	return byFacet((facet) => new Map(Object.entries(plain[facet] ?? {})));
}
