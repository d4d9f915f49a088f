import { childrenOf, controlOf, nodeOf, rowsOf, setValue } from './formTree.ts';

/** Shows the buttons that add and remove rows; without a script they could do nothing. */
export function showRowButtons(root: ParentNode): void {
	for (const button of root.querySelectorAll<HTMLElement>('[data-add], [data-remove]')) button.hidden = false;
}

/** The list to which a button that adds rows belongs, and a new row at its end. */
export function addRow(list: HTMLElement): HTMLElement {
	const rows = list.querySelector<HTMLElement>('[data-rows]');
	const template = rows?.querySelector<HTMLTemplateElement>(':scope > template');
	if (!rows || !template) throw new Error('unreachable: every list has rows and a template for more');
	const next = Number(rows.dataset['next'] ?? 1);
	rows.dataset['next'] = String(next + 1);
	const copy = template.content.cloneNode(true) as DocumentFragment;
	number(copy, String(next));
	showRowButtons(copy);
	rows.append(copy);
	nameRows(list);
	const added = rowsOf(list).at(-1);
	if (!added) throw new Error('unreachable: a row has just been added');
	return added;
}

/** Takes a row away; the last one that is left is emptied instead. Returns what should have the focus then. */
export function removeRow(row: HTMLElement): HTMLElement | null {
	const list = row.parentElement && nodeOf(row.parentElement);
	if (!list) return null;
	const rows = rowsOf(list);
	if (rows.length === 1) {
		emptyRow(row);
		return controlOf(row);
	}
	const index = rows.indexOf(row);
	row.remove();
	nameRows(list);
	return (rows[index + 1] ?? rows[index - 1])?.querySelector<HTMLElement>('[data-remove]') ?? null;
}

/** Leaves one empty row in each list below. */
export function emptyRow(node: HTMLElement): void {
	const { given: _, ...rest } = node.dataset;
	if (rest['row'] !== undefined) delete node.dataset['given'];
	const children = childrenOf(node);
	if (children.length === 0) {
		const control = controlOf(node);
		if (control) setValue(control, undefined);
	}
	if (node.dataset['type'] === 'list') {
		for (const row of children.slice(1)) row.remove();
		nameRows(node);
	}
	for (const child of children) emptyRow(child);
}

/** In a row that comes from the template, the first `*` of an id stands for its number. */
function number(fragment: DocumentFragment, n: string): void {
	for (const element of fragment.querySelectorAll('*')) {
		for (const name of ['id', 'for', 'aria-describedby']) {
			const value = element.getAttribute(name);
			if (value?.includes('*')) {
				const words = value.split(' ').map((word) => word.replace('*', n));
				element.setAttribute(name, words.join(' '));
			}
		}
		if (element instanceof HTMLTemplateElement) number(element.content, n);
	}
}

/** Rows are called by their place: “Figures, 2”. */
function nameRows(list: HTMLElement): void {
	const pattern = list.querySelector<HTMLElement>('[data-rows]')?.dataset['name'] ?? '*';
	for (const [index, row] of rowsOf(list).entries()) {
		const name = pattern.replace('*', String(index + 1));
		const legend = row.querySelector('[data-row-name]');
		if (legend) legend.textContent = name;
		else controlOf(row)?.setAttribute('aria-label', name);
	}
}
