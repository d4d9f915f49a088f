import type { Element, Root as HastRoot } from 'hast';
import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { noteOf } from './noteOf.ts';

type Handlers = NonNullable<Options['handlers']>;

/** `footnote-1` and `endnote-1`, as Word's notes are called in HTML. */
const noteId = /^((?:foot|end)note-\w+)$/;

const isElement = (node: Element['children'][number]): node is Element => node.type === 'element';

const handlers: Handlers = {
	sup: (state, node: Element) => {
		const note = noteOf(node);
		return note === undefined ? state.all(node) : { type: 'footnoteReference', identifier: note, label: note };
	},
	// The notes stand at the end of the document, as one list.
	ol: (state, node: Element, parent) => {
		const items = node.children.filter(isElement);
		const notes = items.map((item) => noteId.exec(String(item.properties['id'] ?? ''))?.[1]);
		if (items.length === 0 || notes.includes(undefined)) return listHandler(state, node, parent);
		return items.map((item, index): FootnoteDefinition => {
			const identifier = notes[index] ?? '';
			const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
			return { type: 'footnoteDefinition', identifier, label: identifier, children };
		});
	},
};

/** What HTML lists become without our say. */
const listHandler: NonNullable<Handlers[string]> = (state, node: Element, parent) => {
	const { ol: _, ...others } = state.handlers;
	return others['ul']?.(state, node, parent);
};

const converter = unified().use(rehypeRemark, { handlers }).freeze();

/**
 * A Word document as a Markdown tree: headings below the title of the page, footnotes as such, and nothing empty.
 * `pictureName` gives the addresses of pictures; one without an address leaves its description.
 */
export function wordToMdast(body: HastRoot, pictureName: (index: number) => string | undefined): Root {
	const tree = converter.runSync(structuredClone(body)) as Root;
	showNotes(tree);
	placePictures(tree, pictureName);
	levelHeadings(tree);
	tidyMarks(tree);
	dropEmpty(tree);
	return tree;
}

/** A note whose mark stood in a field would be shown nowhere: it becomes text. One with several marks is said once. */
function showNotes(tree: Root): void {
	const named = new Set<string>();
	visitParents(tree, 'footnoteReference', ({ identifier }) => void named.add(identifier));
	const said = new Set<string>();
	tree.children = tree.children.flatMap((node): RootContent[] => {
		if (node.type !== 'footnoteDefinition') return [node];
		if (said.has(node.identifier)) return [];
		said.add(node.identifier);
		return named.has(node.identifier) ? [node] : node.children;
	});
}

function placePictures(tree: Root, nameOf: (index: number) => string | undefined): void {
	visitParents(tree, 'image', (node, ancestors) => {
		const name = nameOf(Number(/^image:(\d+)$/.exec(node.url)?.[1]));
		if (name === undefined) replace(node, ancestors.at(-1), node.alt ? [{ type: 'text', value: node.alt }] : []);
		else node.url = name;
	});
}

/** The title of the page is its only heading of the first level. */
function levelHeadings(tree: Root): void {
	const depths: number[] = [];
	visitParents(tree, 'heading', ({ depth }) => void depths.push(depth));
	const shift = 2 - Math.min(...depths);
	if (depths.length === 0 || shift <= 0) return;
	visitParents(tree, 'heading', (node) => {
		node.depth = Math.min(6, node.depth + shift) as typeof node.depth;
	});
}

/** In Word a space beside a bold word is often bold too; in Markdown it stands outside of the marks. */
function tidyMarks(tree: Root): void {
	visitParents(tree, ['strong', 'emphasis', 'delete'], (node, ancestors) => {
		if (!('children' in node)) return;
		const [first, last] = [node.children[0], node.children.at(-1)];
		const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
		if (first?.type === 'text') first.value = first.value.slice(before.length);
		const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
		if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
		if (before === '' && after === '') return;
		const space = (value: string): Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
		replace(node, ancestors.at(-1), [...space(before), node, ...space(after)]);
	});
}

/** What held nothing but a picture that was left out, a bookmark or a space. */
function dropEmpty(tree: Root): void {
	const isEmpty = (node: Nodes): boolean => {
		if (node.type === 'text') return node.value === '';
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'strong' || node.type === 'emphasis') {
			return node.children.every((child) => isEmpty(child) || (child.type === 'text' && child.value.trim() === ''));
		}
		return false;
	};
	const walk = (node: Parents) => {
		for (const child of node.children) if ('children' in child) walk(child);
		node.children = node.children.filter((child) => !isEmpty(child)) as typeof node.children;
	};
	walk(tree);
}

function replace(node: Nodes, parent: Nodes | undefined, by: readonly Nodes[]): void {
	if (!parent || !('children' in parent)) return;
	const children = parent.children as Nodes[];
	const at = children.indexOf(node);
	if (at >= 0) children.splice(at, 1, ...by);
}
