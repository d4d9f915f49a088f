import { pick } from '../../../site/words/pick.ts';
import { element } from '../../search/client/dom.ts';
import { controlOf } from './formTree.ts';
import type { PlacedMessage } from './placeMessages.ts';

/** Says beside each field what the checker says of it. What was said before is taken away. */
export function showMessages(form: HTMLElement, messages: readonly PlacedMessage[], lang: string): void {
	for (const said of form.querySelectorAll('[data-said]')) said.replaceChildren();
	for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
	for (const control of form.querySelectorAll<HTMLElement>('[data-described]')) {
		control.setAttribute('aria-describedby', control.dataset['described'] ?? '');
		delete control.dataset['described'];
	}
	for (const { node, severity, text, help } of messages) {
		if (!node) continue;
		const own = [...node.querySelectorAll<HTMLElement>('[data-said]')].at(-1);
		const words = element('p', { class: severity }, pick(text, lang));
		if (help) words.append(element('span', { class: 'mend' }, pick(help, lang)));
		own?.append(words);
		const target = severity === 'error' && targetOf(node);
		if (!target) continue;
		target.setAttribute('aria-invalid', 'true');
		if (own?.id) describe(target, own.id);
	}
}

/** What is said of a list or a group is heard at the control to which its link leads, too. */
function describe(control: HTMLElement, id: string): void {
	const before = control.getAttribute('aria-describedby') ?? '';
	if (before.split(' ').includes(id)) return;
	control.dataset['described'] ??= before;
	control.setAttribute('aria-describedby', `${before} ${id}`.trim());
}

/** What a person goes to in order to mend something there. */
export const targetOf = (node: HTMLElement): HTMLElement | null =>
	controlOf(node) ?? node.querySelector<HTMLElement>('input, select, textarea, button:not([hidden])');

/** Goes to a place in the form, also where it lies in a part that is closed. */
export function goTo(node: HTMLElement): void {
	for (let details = node.closest('details'); details; details = details.parentElement?.closest('details') ?? null) {
		details.open = true;
	}
	targetOf(node)?.focus();
}
