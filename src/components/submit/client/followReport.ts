import { element } from '../../search/client/dom.ts';
import { childrenOf, controlOf, rowsOf } from './formTree.ts';
import type { Known } from './known.ts';
import type { ReadForm } from './readForm.ts';
import { addRow, emptyRow } from './rows.ts';

/**
 * Follows the report that is answered: a link leads to it, and while nothing has been said of its steps, each of them
 * stands in a row of its own.
 *
 * @param address of a report's page, with `*` for its id
 */
export function followReport(
	fields: HTMLElement,
	{ data }: ReadForm,
	known: Known,
	{ address, words }: { address: string; words: { report: string } },
): void {
	const id = String(data['report'] ?? '');
	const field = fields.querySelector<HTMLElement>('[data-field="report"]');
	const title = known.title('reports', id);
	if (!field || field.dataset['shown'] === (title && id)) return;
	field.querySelector('[data-report]')?.remove();
	delete field.dataset['shown'];
	if (title) {
		field.dataset['shown'] = id;
		const link = element('a', { href: address.replace('*', id), target: '_blank' }, `${words.report}: ${title}`);
		field.append(element('p', { class: 'help', 'data-report': '' }, link));
	}
	const list = childrenOf(fields).find((node) => node.dataset['field'] === 'steps');
	if (list && data['steps'] === undefined) fillSteps(list, known.steps[id] ?? []);
}

function fillSteps(list: HTMLElement, steps: readonly { id: string; text: string }[]): void {
	emptyRow(list);
	for (const text of list.querySelectorAll('[data-step]')) text.remove();
	for (const [index, { id, text }] of steps.entries()) {
		const row = rowsOf(list)[index] ?? addRow(list);
		const step = childrenOf(row).find((node) => node.dataset['field'] === 'step');
		const control = step && controlOf(step);
		if (!control) continue;
		control.value = id;
		row.dataset['given'] = id;
		row.querySelector('.fields')?.before(element('p', { class: 'step', 'data-step': '' }, text));
	}
}
