import { byFacet, type Facet, type FacetValues, facets } from './facets.ts';

/** The values chosen of each facet: any of them within a facet, all facets together. */
export type FacetChoice = Partial<Record<Facet, readonly string[]>>;

/** How many reports there are by value. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

/** Whether a report has one of the chosen values of every facet in which something is chosen. */
export function matchesChoice(values: FacetValues, choice: FacetChoice, except?: Facet): boolean {
	return facets.every((facet) => {
		const chosen = choice[facet] ?? [];
		return facet === except || chosen.length === 0 || chosen.some((value) => values[facet].includes(value));
	});
}

/**
 * How many of the reports each value would leave, if it were chosen: what is chosen in the same facet doesn't
 * count, because a second value there widens the list.
 */
export function countFacets(reports: Iterable<FacetValues>, choice: FacetChoice = {}): FacetCounts {
	const all = [...reports];
	const count = (facet: Facet) => {
		const counts = new Map<string, number>();
		for (const values of all) {
			if (!matchesChoice(values, choice, facet)) continue;
			for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	return byFacet(count);
}
