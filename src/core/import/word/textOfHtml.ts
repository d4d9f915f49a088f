import type { Nodes } from 'hast';
import { noteOf } from './noteOf.ts';

/** The text of an element as a reader sees its lines, without the marks of footnotes. */
export function textOf(node: Nodes): string {
	return lines(node)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}

function lines(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' && node.type !== 'root') return '';
	if (node.type === 'element' && node.tagName === 'br') return '\n';
	if (node.type === 'element' && noteOf(node) !== undefined) return '';
	const inner = node.children.map(lines).join('');
	return node.type === 'element' && /^(?:p|li|h[1-6]|tr|table)$/.test(node.tagName) ? `${inner}\n` : inner;
}
