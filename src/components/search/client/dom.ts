/** The parts of the page carry their names in `data-part`. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
	const found = root.querySelector<T>(`[data-part="${name}"]`);
	if (!found) throw new Error(`The search page has no part "${name}".`);
	return found;
}

/** A copy of what the template of that name holds. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
	const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	if (!(copy instanceof HTMLElement)) throw new Error(`The search page has no template "${name}".`);
	return copy;
}

export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}
