import { responsesWithReason } from '../../../core/schema/responses.ts';
import type { Settings } from '../../../core/schema/schemas.ts';
import { childrenOf, type Control, controlOf, valueIn } from './formTree.ts';

/**
 * Shows the fields that what is chosen elsewhere asks for, and hides their counterparts: why not, since when, and how
 * an attribute is compared. A field in which something stands is never hidden.
 */
export function fitFields(fields: HTMLElement, settings: Settings | undefined): void {
	const response = fields.querySelector<HTMLElement>('[data-field="response"]');
	if (response) {
		const answer = controlOf(response)?.value ?? '';
		show(fields, 'reason', (responsesWithReason as readonly string[]).includes(answer));
		show(fields, 'since', answer === 'already-in-use');
	}
	for (const attribute of fields.querySelectorAll<HTMLElement>('[data-type="attribute"]')) {
		const row = attribute.closest<HTMLElement>('[data-row]');
		const chosen = controlOf(attribute)?.value;
		const found = settings?.attributes?.find(({ id }) => id === chosen);
		if (!row || (chosen && !found)) continue;
		for (const key of ['is', 'in']) show(row, key, found?.choices !== undefined);
		for (const key of ['atLeast', 'atMost']) show(row, key, found !== undefined && !found.choices);
	}
}

function show(group: HTMLElement, key: string, wanted: boolean): void {
	const field = childrenOf(group).find((node) => node.dataset['field'] === key);
	if (!field) return;
	const filled = [...field.querySelectorAll<Control>('[data-control]')].some((control) => valueIn(control));
	field.classList.toggle('unasked', !wanted && !filled);
}
