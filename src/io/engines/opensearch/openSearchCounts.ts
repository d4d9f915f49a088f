import type { FacetChoice, FacetCounts } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import { countsOf } from '../../../core/search/pageJson.ts';
import { chosen } from './openSearchQuery.ts';

/** More values than this and the rarest are not counted. With fewer, counts are exact however many nodes there are. */
const mostValues = 10_000;

/** Counts every facet, without what is chosen in itself. */
export const facetAggregations = (choice: FacetChoice) =>
	Object.fromEntries(
		facets.map((facet) => [
			facet,
			{
				filter: { bool: { filter: chosen(choice, facet) } },
				aggs: { values: { terms: { field: `facets.${facet}`, size: mostValues } } },
			},
		]),
	);

type Answer = Partial<Record<Facet, { values: { buckets: readonly { key: string; doc_count: number }[] } }>>;

export function facetCounts(aggregations: unknown): FacetCounts {
	const answer = aggregations as Answer;
	return countsOf(
		Object.fromEntries(
			facets.map((facet) => [
				facet,
				Object.fromEntries((answer[facet]?.values.buckets ?? []).map(({ key, doc_count: n }) => [key, n])),
			]),
		),
	);
}
