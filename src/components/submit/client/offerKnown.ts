import { element } from '../../search/client/dom.ts';
import { beside } from './readForm.ts';
import { type Control, nodeOf } from './formTree.ts';
import type { Known } from './known.ts';

/** Fills the list from which a control offers what is known, when a person comes to it. */
export async function offerKnown(root: HTMLElement, control: Control, known: Known): Promise<void> {
	const node = nodeOf(control);
	const name = control.getAttribute('list')?.replace('known-', '');
	if (!node || !name) return;
	const list = root.querySelector<HTMLDataListElement>(`#known-${name}`);
	if (!list) return;
	if (name === 'values') {
		await known.load('settings');
		const words = known.words(beside(node, 'attribute'));
		list.replaceChildren(...words.map(({ title }) => option(title)));
	} else if (name === 'workshops') {
		await known.load('factories');
		const factory = known.id('factories', beside(node, 'factory'));
		const workshops = known.records('factories').find(({ id }) => id === factory)?.workshops ?? [];
		list.replaceChildren(...workshops.map(({ title }) => option(title)));
	} else if (name === 'adoptions') {
		await known.load('adoptions', 'reports', 'factories');
		list.replaceChildren(...known.answers(beside(node, 'report')).map(({ title }) => option(title)));
	} else if (list.childElementCount === 0) {
		await known.load(name);
		list.replaceChildren(...known.records(name).map(({ id }) => option(known.title(name, id) ?? id)));
	}
}

const option = (value: string) => element('option', { value });
