import type { Nodes } from 'mdast';
import { unspaced } from '../unspaced.ts';

/** The text of a node as it is read: without comments, and with the lines into which it was only wrapped joined. */
export const plainText = (node: Nodes): string => joinLines(written(node));

/** The length of the plain text of `block` before `node`, which lies in it. */
export function offsetWithin(block: Nodes, node: Nodes): number {
	let before = '';
	const walk = (inner: Nodes): boolean => {
		if (inner === node) return true;
		if ('children' in inner) return inner.children.some(walk);
		before += leaf(inner);
		return false;
	};
	walk(block);
	// Whether a line break before the node becomes a space depends on the character behind it.
	return joinLines(before + (written(node)[0] ?? ' ')).length - 1;
}

const written = (node: Nodes): string => ('children' in node ? node.children.map(written).join('') : leaf(node));

function leaf(node: Nodes): string {
	if (node.type === 'html') return '';
	if (node.type === 'break') return '\n';
	if ('value' in node) return node.value;
	return 'alt' in node ? (node.alt ?? '') : '';
}

const wide = String.raw`${unspaced}\u3000-\u303f\uff00-\uffef“”‘’…—`;
const betweenWide = new RegExp(`(?<=[${wide}])[ \\t]*\\n[ \\t]*(?=[${wide}])`, 'gu');

/** Chinese has no spaces between words, so nothing takes the place of a line break there. */
const joinLines = (text: string) => text.replace(betweenWide, '').replace(/[ \t]*\n[ \t]*|[ \t]{2,}/g, ' ');
