import { type Facet, facets } from '../../core/derive/facets.ts';
import { type FacetValue, orderFacetValues } from '../../core/derive/orderFacetValues.ts';
import type { Edition } from '../edition.ts';
import type { TitlePart } from '../titleParts.ts';
import { facetParts } from './facetParts.ts';
import { reportsByValue } from './facetPaths.ts';
import { facetTitle } from './facetTitle.ts';

export interface FacetGroup {
	facet: Facet;
	title: string;
	/** With the languages of its name, and the address of the list of each. */
	values: (FacetValue & { parts: readonly TitlePart[]; href: string })[];
}

/** By what the reports of the bulletin can be narrowed down, with how many there are of each. */
export function facetGroups(ed: Edition): FacetGroup[] {
	const { whole: digest, routes, lang } = ed;
	return facets.map((facet) => {
		const values = [...reportsByValue(digest, facet)].map(([value, { length: count }]) => {
			const parts = facetParts(ed, facet, value);
			return { value, parts, label: parts.map(({ text }) => text).join(''), count };
		});
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
