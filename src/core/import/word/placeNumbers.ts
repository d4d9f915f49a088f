import type { Element, ElementContent, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { wordMark } from './wordMark.ts';

/**
 * Lists begin with the number that Word shows, and one that begins anew is a list of its own; where no list can stand,
 * in headings and in cells, the number is text, as it is to a reader.
 */
export function placeNumbers(tree: Root, tell: Tell): void {
	const numbers = new Map<Element, number>();
	const letters: string[] = [];
	visitParents(tree, 'element', (node, ancestors) => {
		const mark = node.tagName === 'a' ? wordMark.read(node.properties['id']) : undefined;
		if (mark?.kind !== 'number') return;
		const [, value = '', label = ''] = /^(\d+):(.*)$/s.exec(mark.text) ?? [];
		const inside = ancestors.filter((parent) => parent.type === 'element');
		const item = inside.findLast(({ tagName }) => /^(?:li|p|t[dh]|h[1-6])$/.test(tagName));
		node.tagName = 'span';
		node.properties = {};
		if (item?.tagName === 'li' && !inside.some(({ tagName }) => /^t[dh]$/.test(tagName))) {
			numbers.set(item, Number(value));
			if (/\p{Script=Latin}/u.test(label)) letters.push(label);
		} else {
			node.children = [{ type: 'text', value: /[、，。．：）】]$/.test(label) ? label : `${label} ` }];
		}
	});
	divideLists(tree, numbers);
	if (letters.length > 0) tell(renumbered(letters));
}

function divideLists(parent: Root | Element, numbers: ReadonlyMap<Element, number>): void {
	parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child];
		divideLists(child, numbers);
		return child.tagName === 'ol' ? divided(child, numbers) : [child];
	});
}

function divided(list: Element, numbers: ReadonlyMap<Element, number>): Element[] {
	const lists: Element[] = [];
	let expected: number | undefined;
	for (const child of list.children) {
		const number = child.type === 'element' ? numbers.get(child) : undefined;
		const last = lists.at(-1);
		if (last && (number === undefined || number === expected)) last.children.push(child);
		else {
			const start = number === undefined ? {} : { start: number };
			lists.push({ ...list, properties: { ...list.properties, ...start }, children: [child] });
		}
		if (number !== undefined) expected = number + 1;
	}
	return lists;
}

const renumbered = (labels: readonly string[]): ImportMessage => ({
	severity: 'warning',
	value: labels.slice(0, 3).join(' '),
	text: {
		en: 'The items of this list are numbered 1, 2, 3 in the record.',
		zh: '这个列表的各项在记录里改用 1、2、3 编号。',
	},
	help: {
		en: 'Where the text speaks of them, write the new numbers.',
		zh: '正文提到这些编号的地方，请改成新编号。',
	},
});
