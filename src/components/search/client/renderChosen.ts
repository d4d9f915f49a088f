import type { FacetChoice } from '../../../core/derive/countFacets.ts';
import { facets } from '../../../core/derive/facets.ts';
import type { SearchWords } from '../../../site/words/search.ts';
import { element } from './dom.ts';
import type { FacetRail } from './facetRail.ts';

/** What is chosen, above the results, each with a button that removes it. */
export function renderChosen(list: HTMLElement, words: SearchWords, rail: FacetRail, choice: FacetChoice): void {
	const buttons = facets.flatMap((facet) =>
		(choice[facet] ?? []).map((value) => {
			const label = rail.label(facet, value) ?? value;
			const attributes = {
				type: 'button',
				'data-facet': facet,
				'data-value': value,
				'aria-label': words.remove(label),
			};
			return element('button', attributes, label, element('span', { 'aria-hidden': 'true' }, ' ×'));
		}),
	);
	if (buttons.length > 1) buttons.push(element('button', { type: 'button', 'data-all': '' }, words.removeAll));
	list.hidden = buttons.length === 0;
	list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
}
