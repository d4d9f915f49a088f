import type { Element, ElementContent, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { holdsPicture } from './holdsPicture.ts';
import { noteOf } from './noteOf.ts';
import { tableInLine } from './tableInLine.ts';
import { textOf } from './textOfHtml.ts';
import { writeScripts } from './writeScripts.ts';

/**
 * Makes of Word's HTML what a record can hold: tables with a head, links to web and mail alone, headings below the
 * title of the page. What is lost by it is told.
 */
export function mendWordTree(tree: Root, tell: Tell): void {
	const foreign = new Set<string>();
	visitParents(tree, 'element', (node, ancestors) => {
		const parent = ancestors.at(-1);
		const isNote = parent?.type === 'element' && noteOf(parent) !== undefined;
		if (node.tagName === 'a' && !isNote) mendLink(node, foreign);
		if (node.tagName === 'table') mendTable(node, tell);
		if (/^su[bp]$/.test(node.tagName) && noteOf(node) === undefined) writeScripts(node);
	});
	for (const href of foreign) tell(linkDropped(href));
}

/** Links within the document lead to marks that a record hasn't got; those of other kinds could lead anywhere. */
function mendLink(node: Element, foreign: Set<string>): void {
	const href = node.properties['href'];
	if (typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href) && URL.canParse(href)) {
		// An address without words would be a link that nobody sees.
		if (textOf(node) === '' && !holdsPicture(node)) node.children = [{ type: 'text', value: href }];
		return;
	}
	if (typeof href === 'string' && !href.startsWith('#')) foreign.add(href);
	// What leads back from a footnote is an arrow and no word.
	if (textOf(node) === '↑') node.children = [];
	node.tagName = 'span';
	node.properties = {};
}

/** Markdown's tables have a first row of names; Word's first row is it, whatever it looks like. */
function mendTable(table: Element, tell: Tell): void {
	for (const cell of cellsOf(table)) keepWordsApart(cell, tell);
	const bodies = table.children.filter((child) => child.type === 'element');
	if (bodies.some(({ tagName }) => tagName === 'thead')) return;
	const holder = bodies.find(({ tagName }) => tagName === 'tbody') ?? table;
	const first = holder.children.findIndex((child) => child.type === 'element' && child.tagName === 'tr');
	const row = holder.children[first];
	if (row?.type !== 'element') return;
	for (const cell of row.children) if (cell.type === 'element') cell.tagName = 'th';
	holder.children.splice(first, 1);
	table.children.unshift({ type: 'element', tagName: 'thead', properties: {}, children: [row] });
}

const cellsOf = (node: Element): Element[] =>
	node.children.flatMap((child) =>
		child.type !== 'element' ? [] : /^t[dh]$/.test(child.tagName) ? [child] : cellsOf(child),
	);

/** A cell of Markdown is one line, in which the words of two paragraphs would run together. */
function keepWordsApart(node: Element, tell: Tell): void {
	node.children = node.children.flatMap((child, index): ElementContent[] => {
		if (child.type !== 'element') return [child];
		keepWordsApart(child, tell);
		if (child.tagName === 'table') tell(tableTold(textOf(tableInLine(child))));
		else if (!/^(?:p|li|ul|ol|br)$/.test(child.tagName)) return [child];
		const inline: Element =
			child.tagName === 'table' ? tableInLine(child) : { ...child, tagName: 'span', properties: {} };
		return index > 0 ? [{ type: 'text', value: ' ' }, inline] : [inline];
	});
}

const tableTold = (line: string): ImportMessage => ({
	severity: 'warning',
	value: line.slice(0, 200),
	text: {
		en: 'A table within a cell of another was made a line of text: its cells are divided by “|”, its rows by “;”.',
		zh: '单元格里的表格改成了一行文字：格与格之间用“|”隔开，行与行之间用“;”隔开。',
	},
});

const linkDropped = (href: string): ImportMessage => ({
	severity: 'warning',
	value: href.slice(0, 200),
	text: {
		en: 'This link was left out; its words stay. Links lead to http, https and mailto alone.',
		zh: '略去了这个链接，文字保留。链接只能指向 http、https 和 mailto。',
	},
});
