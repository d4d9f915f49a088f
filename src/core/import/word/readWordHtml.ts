import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { TargetNames } from '../columns.ts';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { holdsPicture } from './holdsPicture.ts';
import { mendWordTree } from './mendWordTree.ts';
import { noteOf } from './noteOf.ts';
import { placeNumbers } from './placeNumbers.ts';
import { takeMarks } from './takeMarks.ts';
import { textOf } from './textOfHtml.ts';
import { type WordField, wordFields } from './wordFields.ts';
import { wordTold } from './wordTold.ts';

export interface WordText {
	/** The heading with which the document begins, or the line that stands there for one. */
	title?: string;
	/** The first heading of its text. */
	firstHeading?: string;
	/** What stands at the top in lines or a table as “Factory: …”. */
	fields: WordField[];
	/** All the rest. */
	body: Root;
	messages: ImportMessage[];
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const heading = /^h[1-6]$/;

/** Divides a Word document, as HTML, into its title, the fields at its top and its text. */
export function readWordHtml(html: string, names: TargetNames): WordText {
	const messages: ImportMessage[] = [];
	const tell: Tell = (message) => messages.push(message);
	const tree = parser.parse(html) as Root;
	takeMarks(tree, tell);
	placeNumbers(tree, tell);
	mendWordTree(tree, tell);
	const blocks = tree.children.filter((node) => !isEmpty(node));
	const fields: WordField[] = [];
	/** What stands among the fields and is none: the text begins with it. */
	const kept: RootContent[] = [];
	const taken: Element[] = [];
	let title: string | undefined;
	let next = 0;
	for (; next < blocks.length; next++) {
		const block = blocks[next] as RootContent;
		if (block.type !== 'element') break;
		if (isPicture(block)) {
			kept.push(block);
			continue;
		}
		const isHeading = heading.test(block.tagName);
		if (isHeading && title !== undefined) break;
		const found = isHeading ? undefined : wordFields.of(block, names, tell);
		const again = found?.find(({ name }) => isSaid(name, fields, names));
		if (again) {
			tell(wordTold.saidAgain(again.name));
			break;
		}
		const below = blocks.slice(next + 1).filter((node) => !isPicture(node));
		const isFirst = title === undefined && taken.length === 0 && kept.every(isPicture);
		if (found) fields.push(...found);
		else if (isHeading || (isFirst && standsForTitle(block, below[0], names))) title = textOf(block);
		else {
			const goesOn = fieldFollows([block, ...below], names);
			const told = unknown(block, names, { goesOn, isFirst: fields.length === 0 });
			if (told) tell(told);
			if (!goesOn) break;
			kept.push(block);
			continue;
		}
		taken.push(block);
		if (holdsPicture(block)) kept.push(paragraph(picturesOf(block)));
	}
	if (taken.some(holdsNote)) tell(wordTold.noteDropped);
	const rest = [...kept, ...blocks.slice(next)];
	const first = rest.find((block) => block.type === 'element' && heading.test(block.tagName));
	return {
		...(title && { title }),
		...(first && { firstHeading: textOf(first) }),
		fields,
		body: { type: 'root', children: rest },
		messages,
	};
}

/** A space between blocks, or a paragraph of which nothing is left. */
const isEmpty = (node: RootContent) =>
	node.type === 'text'
		? node.value.trim() === ''
		: node.type === 'element' && /^(?:p|span|h[1-6])$/.test(node.tagName) && textOf(node) === '' && !holdsPicture(node);

/** A paragraph of pictures alone. */
const isPicture = (node: RootContent) =>
	node.type === 'element' && /^(?:p|h[1-6])$/.test(node.tagName) && textOf(node) === '' && holdsPicture(node);

const picturesOf = (node: Element): Element[] =>
	node.children
		.filter((child) => child.type === 'element')
		.flatMap((child) => (child.tagName === 'img' ? [child] : picturesOf(child)));

const paragraph = (children: Element[]): Element => ({ type: 'element', tagName: 'p', properties: {}, children });

const holdsNote = (node: Element): boolean =>
	noteOf(node) !== undefined || node.children.some((child) => child.type === 'element' && holdsNote(child));

/** Longer, it is a paragraph of the text. Characters. */
const longestLine = 150;

const isLine = (node: RootContent | undefined): node is Element => {
	const text = node?.type === 'element' && node.tagName === 'p' ? textOf(node) : '';
	return text !== '' && text.length <= longestLine;
};

/** Many write the title as a line like any other, perhaps in bold, and the fields below it. */
function standsForTitle(block: Element, below: RootContent | undefined, names: TargetNames): boolean {
	const text = textOf(block);
	const name = wordFields.line(text)?.name;
	const isMisspelt = name !== undefined && names.near(name) !== undefined;
	return (
		isLine(block) &&
		!text.includes('\n') &&
		!isMisspelt &&
		below?.type === 'element' &&
		(wordFields.of(below, names, () => {})?.length ?? 0) > 0
	);
}

/** Whether a line of a form that we have no field for has others below it that we have. */
function fieldFollows([block, ...below]: readonly RootContent[], names: TargetNames): boolean {
	if (!isLine(block) || !wordFields.line(textOf(block))) return false;
	const [next] = below;
	const isField = next?.type === 'element' && (wordFields.of(next, names, () => {})?.length ?? 0) > 0;
	return isField || fieldFollows(below, names);
}

/** A list may have several lines; of all else a second would take the place of the first. */
function isSaid(name: string, fields: readonly WordField[], names: TargetNames): boolean {
	const place = names.find(name);
	return fields.some((field) => {
		const other = names.find(field.name);
		const isSame = place !== undefined && other?.target === place.target && other.item === place.item;
		return isSame && !['list', 'body'].includes(place.target.input.type);
	});
}

/** What is told of a block that ends the fields, or stands among them and is none. */
function unknown(block: Element, names: TargetNames, { goesOn = false, isFirst = false }): ImportMessage | undefined {
	const name = isLine(block) ? wordFields.line(textOf(block))?.name : undefined;
	const near = name === undefined ? undefined : names.near(name);
	if (name !== undefined && (near !== undefined || goesOn)) return wordTold.noField(name, near);
	const pairs = isFirst ? wordFields.inTable(block) : [];
	if (pairs.length === 0) return undefined;
	if (pairs.some((pair) => names.find(pair.name) && names.find(pair.value))) return wordTold.namesAbove;
	const labels = pairs.map((pair) => pair.name).filter((label) => label !== '' && !names.find(label));
	return wordTold.unreadTable(labels, labels.map((label) => names.near(label)).find(Boolean));
}
