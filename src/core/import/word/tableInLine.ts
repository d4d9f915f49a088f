import type { Element, ElementContent } from 'hast';

/** A table where only a line can stand, as in a cell of another: `60 | 35; a | b`. */
export const tableInLine = (table: Element): Element =>
	span(
		rowsOf(table).flatMap((row, index) => {
			const cells = row.children.filter((child) => child.type === 'element');
			const line = cells.flatMap((cell, at) => [...divide(at, ' | '), span(cell.children)]);
			return [...divide(index, '; '), ...line];
		}),
	);

const rowsOf = (node: Element): Element[] =>
	node.children
		.filter((child) => child.type === 'element')
		.flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));

const divide = (index: number, by: string): ElementContent[] => (index > 0 ? [{ type: 'text', value: by }] : []);

const span = (children: ElementContent[]): Element => ({ type: 'element', tagName: 'span', properties: {}, children });
