import { compare } from '../link/compare.ts';
import { nameOrder } from '../link/nameOrder.ts';
import type { Lang } from '../model.ts';
import { responses } from '../schema/responses.ts';
import { type Facet, unanswered } from './facets.ts';

/** One value of a facet as it is shown. */
export interface FacetValue {
	value: string;
	label: string;
	count: number;
}

const responseOrder: readonly string[] = [...responses, unanswered];

/**
 * The values of a facet in the order in which a reader looks for them: responses from the first look to the last
 * word, years from the newest, all others by how many reports they have and then by name.
 */
export function orderFacetValues<V extends FacetValue>(facet: Facet, values: readonly V[], lang: Lang): V[] {
	const order = nameOrder(lang);
	const byName = (a: FacetValue, b: FacetValue) => order(a.label, b.label) || compare(a.value, b.value);
	return [...values].sort((a, b) => {
		if (facet === 'response') return responseOrder.indexOf(a.value) - responseOrder.indexOf(b.value);
		if (facet === 'year') return compare(b.value, a.value);
		return b.count - a.count || byName(a, b);
	});
}
