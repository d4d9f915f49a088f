import type { FacetChoice } from '../derive/countFacets.ts';
import { type Facet, facets } from '../derive/facets.ts';

export const sorts = ['relevance', '-date', 'date'] as const;

export type Sort = (typeof sorts)[number];

/** What the search page shows, as its address says it. */
export interface QueryState {
	q: string;
	choice: FacetChoice;
	sort: Sort;
	/** From 1. */
	page: number;
}

/** The values that each facet has on this page. Others in an address are dropped: the record may be gone. */
export type KnownValues = Record<Facet, { has(value: string): boolean }>;

const longest = 300;

export function readQueryState(params: URLSearchParams, known: KnownValues): QueryState {
	const choice: FacetChoice = {};
	for (const facet of facets) {
		const values = [...new Set(params.getAll(facet))].filter((value) => known[facet].has(value)).sort();
		if (values.length > 0) choice[facet] = values;
	}
	const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
	const page = Number(params.get('page') ?? 1);
	return {
		q: (params.get('q') ?? '').slice(0, longest),
		choice,
		sort,
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
}

/** The same state always gives the same address, whatever the order in which it was chosen. */
export function writeQueryState({ q, choice, sort, page }: QueryState): string {
	const params = new URLSearchParams();
	if (q.trim()) params.append('q', q.trim());
	for (const facet of facets) for (const value of [...(choice[facet] ?? [])].sort()) params.append(facet, value);
	if (sort !== 'relevance') params.append('sort', sort);
	if (page > 1) params.append('page', String(page));
	const text = params.toString();
	return text ? `?${text}` : '';
}

/** Whether a value of any facet is chosen. */
export const hasChoice = (choice: FacetChoice) => facets.some((facet) => (choice[facet] ?? []).length > 0);

/** Whether nothing is asked for, so that the page shows what it was built with. */
export const isBlank = ({ q, sort, choice }: QueryState) => !q.trim() && sort === 'relevance' && !hasChoice(choice);
