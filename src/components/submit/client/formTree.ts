// The form in the page as a tree: fields (`data-field`) in groups, and rows (`data-row`) in lists.

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const nodes = '[data-field], [data-row]';

/** The fields of a group or the form, or the rows of a list: the next ones below, and none below them. */
export const childrenOf = (parent: HTMLElement): HTMLElement[] =>
	[...parent.querySelectorAll<HTMLElement>(nodes)].filter((node) => parentOf(node, parent) === parent);

const parentOf = (node: HTMLElement, root: HTMLElement): HTMLElement => {
	const above = node.parentElement?.closest<HTMLElement>(nodes);
	return above && root.contains(above) ? above : root;
};

/** The field or row in which an element stands. */
export const nodeOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>(nodes);

export const controlOf = (node: HTMLElement): Control | null => node.querySelector<Control>('[data-control]');

/** The rows of a list. */
export const rowsOf = (list: HTMLElement): HTMLElement[] =>
	childrenOf(list).filter((node) => node.dataset['row'] !== undefined);

/** What a person put into a control: the text, or whether it is ticked. */
export const valueIn = (control: Control): string | true | undefined =>
	control instanceof HTMLInputElement && control.type === 'checkbox'
		? control.checked || undefined
		: control.value || undefined;

export function setValue(control: Control, value: string | true | undefined): void {
	if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === true;
	else if (value !== undefined) control.value = String(value);
	else if (control instanceof HTMLSelectElement) {
		const chosen = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
		control.selectedIndex = Math.max(chosen, 0);
	} else control.value = '';
}
