import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { TargetNames } from '../columns.ts';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { holdsPicture } from './holdsPicture.ts';
import { mendWordTree } from './mendWordTree.ts';
import { placeNumbers } from './placeNumbers.ts';
import { takeMarks } from './takeMarks.ts';
import { textOf } from './textOfHtml.ts';

export interface WordText {
	/** The heading with which the document begins, or the line that stands there for one. */
	title?: string;
	/** The first heading of its text. */
	firstHeading?: string;
	/** What stands at the top in lines or a table as “Factory: …”. */
	fields: { name: string; value: string }[];
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
	const fields: WordText['fields'] = [];
	let title: string | undefined;
	let next = 0;
	for (; next < blocks.length; next++) {
		const block = blocks[next] as RootContent;
		if (block.type !== 'element') break;
		if (heading.test(block.tagName)) {
			if (title !== undefined) break;
			title = textOf(block);
			continue;
		}
		const found = fieldsOf(block, names, tell);
		if (found) fields.push(...found);
		else if (next === 0 && standsForTitle(block, blocks[1], names)) title = textOf(block);
		else break;
	}
	const rest = blocks.slice(next);
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

const fieldsOf = (block: Element, names: TargetNames, tell: Tell) =>
	block.tagName === 'table' ? fieldsOfTable(block, names, tell) : fieldsOfLines(block, names, tell);

/** Many write the title as a line like any other, perhaps in bold, and the fields below it. */
function standsForTitle(block: Element, below: RootContent | undefined, names: TargetNames): boolean {
	const text = textOf(block);
	const isLine = block.tagName === 'p' && text !== '' && text.length <= longestTitle && !text.includes('\n');
	const [, name] = line.exec(text) ?? [];
	const isMisspelt = name !== undefined && names.near(name) !== undefined;
	return isLine && !isMisspelt && below?.type === 'element' && (fieldsOf(below, names, () => {})?.length ?? 0) > 0;
}

/** Longer, it is a paragraph of the text. Characters. */
const longestTitle = 150;

const line = /^\s*([^:：\n]{1,40}?)\s*[:：]\s*(.*)$/;

/** A paragraph of lines such as “Factory: …”; nothing where its first line is no such. */
function fieldsOfLines(block: Element, names: TargetNames, tell: Tell): WordText['fields'] | undefined {
	if (block.tagName !== 'p') return undefined;
	const fields: WordText['fields'] = [];
	for (const text of textOf(block).split('\n')) {
		const [, name = '', value = ''] = line.exec(text) ?? [];
		if (name !== '' && names.find(name)) {
			fields.push({ name, value: value.trim() });
			continue;
		}
		const last = fields.at(-1);
		if (!last) {
			const near = name === '' ? undefined : names.near(name);
			if (near !== undefined) tell(misspelt(name, near));
			return undefined;
		}
		last.value = `${last.value}\n${text}`.trim();
	}
	return fields;
}

/** A table of two columns with the names of fields in the first; nothing where most of them are none. */
function fieldsOfTable(table: Element, names: TargetNames, tell: Tell): WordText['fields'] | undefined {
	const rows = rowsOf(table).map((row) => row.children.filter(isElement).map(textOf));
	if (rows.length === 0 || rows.some((cells) => cells.length !== 2)) return undefined;
	const all = rows.map(([name = '', value = '']) => ({
		name: name.replace(/\s*[:：]\s*$/, '').trim(),
		value: value.trim(),
	}));
	const known = all.filter(({ name }) => names.find(name));
	if (known.length * 2 <= all.length) return undefined;
	const others = all
		.filter(({ name, value }) => name !== '' && value !== '' && !names.find(name))
		.map(({ name }) => name);
	if (others.length > 0) tell(notTaken(others, names));
	return known;
}

const isElement = (node: ElementContent | RootContent): node is Element => node.type === 'element';

const rowsOf = (node: Element): Element[] =>
	node.children.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));

const misspelt = (name: string, near: string): ImportMessage => ({
	severity: 'warning',
	text: { en: `“${name}” is no field; the line stays in the text.`, zh: `“${name}”不是字段，这一行留在正文里。` },
	help: { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` },
});

function notTaken(others: readonly string[], names: TargetNames): ImportMessage {
	const near = others.map((name) => names.near(name)).find((name) => name !== undefined);
	return {
		severity: 'warning',
		text: { en: `Not taken over: ${others.join(', ')}.`, zh: `没有导入：${others.join('、')}。` },
		...(near !== undefined && { help: { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` } }),
	};
}
