import { countFacets } from '../core/derive/countFacets.ts';
import { type Facet, facets, facetsOf } from '../core/derive/facets.ts';
import { type FacetValue, orderFacetValues } from '../core/derive/orderFacetValues.ts';
import type { Edition } from './edition.ts';
import { facetLabel, facetTitle } from './facetLabel.ts';

export interface FacetGroup {
	facet: Facet;
	title: string;
	/** With the address of the list of each. */
	values: (FacetValue & { href: string })[];
}

/** By what the reports of the bulletin can be narrowed down, with how many there are of each. */
export function facetGroups(ed: Edition): FacetGroup[] {
	const { whole: digest, routes, lang } = ed;
	const counts = countFacets([...digest.records.reports.values()].map((report) => facetsOf(digest, report)));
	return facets.map((facet) => {
		const values = [...counts[facet]].map(([value, count]) => ({ value, label: facetLabel(ed, facet, value), count }));
		return {
			facet,
			title: facetTitle(ed, facet),
			values: orderFacetValues(facet, values, lang).map((value) => ({
				...value,
				href: routes.facet(facet, value.value, lang),
			})),
		};
	});
}
