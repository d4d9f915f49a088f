import type { Facet } from '../../core/derive/facets.ts';
import type { Edition } from '../edition.ts';

/** What a facet is called in this edition. */
export function facetTitle({ words }: Edition, facet: Facet): string {
	return facet === 'response' || facet === 'year' ? words.search.facets[facet] : words.facts[facet];
}
