import type { Element } from 'hast';

export const holdsPicture = (node: Element): boolean =>
	node.children.some((child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)));
