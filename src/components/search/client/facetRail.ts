import type { FacetChoice, FacetCounts } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import type { KnownValues } from '../../../core/search/queryState.ts';

/** The checkboxes of the facets, as the build wrote them: their values, names and counts. */
export interface FacetRail {
	known: KnownValues;
	choice(): FacetChoice;
	label(facet: Facet, value: string): string | undefined;
	showChoice(choice: FacetChoice): void;
	/** Shows how many reports each value would leave; without counts, those of the whole bulletin. */
	showCounts(counts?: FacetCounts): void;
}

interface Box {
	input: HTMLInputElement;
	label: string;
	count: HTMLElement;
	/** In the whole bulletin. */
	all: number;
}

export function createFacetRail(root: ParentNode, lang: string): FacetRail {
	const numbers = new Intl.NumberFormat(lang);
	const boxes = new Map<Facet, Map<string, Box>>(facets.map((facet) => [facet, boxesOf(root, facet)]));
	const values = (facet: Facet) => new Set(boxes.get(facet)?.keys());

	return {
		known: {
			factory: values('factory'),
			workshop: values('workshop'),
			topic: values('topic'),
			response: values('response'),
			year: values('year'),
		},
		choice() {
			const choice: FacetChoice = {};
			for (const [facet, ofFacet] of boxes) {
				const chosen = [...ofFacet].filter(([, { input }]) => input.checked).map(([value]) => value);
				if (chosen.length > 0) choice[facet] = chosen;
			}
			return choice;
		},
		label: (facet, value) => boxes.get(facet)?.get(value)?.label,
		showChoice(choice) {
			for (const [facet, ofFacet] of boxes) {
				for (const [value, { input }] of ofFacet) {
					input.checked = choice[facet]?.includes(value) ?? false;
					// What is chosen must be seen, also where the list is folded.
					if (input.checked) input.closest('details[data-fold]')?.setAttribute('open', '');
				}
			}
		},
		showCounts(counts) {
			for (const [facet, ofFacet] of boxes) {
				for (const [value, { input, count, all }] of ofFacet) {
					const n = counts ? (counts[facet].get(value) ?? 0) : all;
					count.textContent = numbers.format(n);
					input.closest('li')?.toggleAttribute('data-empty', n === 0);
				}
			}
		},
	};
}

function boxesOf(root: ParentNode, facet: Facet): Map<string, Box> {
	const boxes = new Map<string, Box>();
	for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
		const item = input.closest('li');
		const count = item?.querySelector<HTMLElement>('[data-count]');
		if (!item || !count) continue;
		const label = item.querySelector('[data-label]')?.textContent ?? input.value;
		boxes.set(input.value, { input, label, count, all: Number(count.dataset['count']) });
	}
	return boxes;
}
