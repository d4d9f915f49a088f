import GithubSlugger from 'github-slugger';
import type { Definition, Link, Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { LinkTarget } from '../link/linkTarget.ts';
import { resolveLink } from '../link/resolveLink.ts';
import type { Place } from '../message.ts';
import type { Body, BodyImage, BodyLink, Lang, Section } from '../model.ts';
import { emptyBody } from './emptyBody.ts';
import { offsetWithin, plainText } from './plainText.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { sentenceAround } from './sentenceAround.ts';
import { toHtml } from './toHtml.ts';

export interface ReadBodyOptions {
	/** The line of the file on which the body begins, from 1. */
	firstLine: number;
	lang: Lang;
	/** Path below the content folder, from which links are read. */
	file: string;
	languages: readonly Lang[];
	/** Put before every anchor, where several bodies stand on one page. */
	idPrefix?: string;
}

export interface ReadBodyResult {
	body: Body;
	/** HTML that the author wrote; it never reaches a page. */
	rawHtml: { place: Place; text: string }[];
}

/** Reads a Markdown body once: its safe HTML, and what the checks, the links and the search need to know of it. */
export function readBody(markdown: string, options: ReadBodyOptions): ReadBodyResult {
	if (markdown.trim() === '') return { body: emptyBody, rawHtml: [] };
	const { file, lang, languages, idPrefix = '' } = options;
	const tree = parseMarkdown(markdown);
	const slugger = new GithubSlugger();
	const links: BodyLink[] = [];
	const images: BodyImage[] = [];
	const anchors: string[] = [];
	const rawHtml: ReadBodyResult['rawHtml'] = [];
	const place = (node: Nodes) => placeOf(node, options.firstLine);
	const target = (url: string) => resolveLink(url, file, languages);

	if (markdown.includes(']:')) resolveReferences(tree);

	visitParents(tree, (node, ancestors) => {
		switch (node.type) {
			case 'heading': {
				// The title of the page is its only heading of the first level.
				if (node.depth === 1) node.depth = 2;
				const anchor = idPrefix + slugger.slug(plainText(node));
				anchors.push(anchor);
				node.data = { ...node.data, hProperties: { id: anchor } };
				break;
			}
			case 'link': {
				const to = target(node.url);
				links.push({ url: node.url, target: to, place: place(node), sentence: sentenceOf(node, ancestors, lang) });
				node.url = href(to, idPrefix);
				break;
			}
			case 'image': {
				const to = target(node.url);
				images.push({ url: node.url, target: to, alt: node.alt ?? '', place: place(node) });
				node.url = src(to);
				break;
			}
			case 'html':
				if (!/^<!--[\s\S]*?-->$/.test(node.value.trim())) rawHtml.push({ place: place(node), text: node.value });
				break;
		}
	});

	return { body: { html: toHtml(tree, lang, idPrefix), sections: sectionsOf(tree), links, images, anchors }, rawHtml };
}

/** Puts the address in each link and picture that names a definition elsewhere in the text. */
function resolveReferences(tree: Root): void {
	const definitions = new Map<string, Definition>();
	visitParents(tree, 'definition', (node) => {
		// The first of two with the same name counts.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	visitParents(tree, (node) => {
		if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
		const definition = definitions.get(node.identifier);
		if (!definition) return;
		const { url, title } = definition;
		Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, title });
	});
}

/** The address that stands in the HTML until a page puts its own in (`placeLinks`). */
function href(target: LinkTarget, idPrefix: string): string {
	const hash = 'anchor' in target && target.anchor ? `#${encodeURIComponent(target.anchor)}` : '';
	switch (target.type) {
		case 'record':
			return `digest:${target.key}${hash}`;
		case 'page':
			return `digest-page:${target.path}${hash}`;
		case 'anchor':
			return `#${idPrefix}${encodeURIComponent(target.anchor)}`;
		case 'asset':
			return `digest-asset:${encodePath(target.path)}`;
		case 'external':
			return target.url;
		default:
			return '';
	}
}

const src = (target: LinkTarget) => (target.type === 'asset' ? `digest-image:${encodePath(target.path)}` : '');

/** Encoded whole, so that a percent sign in a file's name is still one when `placeLinks` decodes it. */
const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function sentenceOf(link: Link, ancestors: Parents[], lang: Lang): string {
	const block = ancestors.findLast((a) => a.type === 'paragraph' || a.type === 'heading' || a.type === 'tableCell');
	return block ? sentenceAround(plainText(block), offsetWithin(block, link), lang) : plainText(link);
}

/** The text of the body under each heading, for the search. */
function sectionsOf(tree: Root): Section[] {
	const sections: Section[] = [];
	let current: Section = { id: '', heading: '', text: '' };
	const close = () => {
		if (current.heading || current.text) sections.push(current);
	};
	for (const node of tree.children) {
		if (node.type === 'heading') {
			close();
			current = { id: String(node.data?.hProperties?.['id'] ?? ''), heading: plainText(node), text: '' };
		} else if (node.type !== 'definition' && node.type !== 'html') {
			const text = blockText(node);
			if (text) current.text += (current.text ? '\n' : '') + text;
		}
	}
	close();
	return sections;
}

/** The text of a block with a line for each inner block, so that words of two cells or items don't run together. */
function blockText(node: Nodes): string {
	if (node.type === 'html') return '';
	const inner = 'children' in node ? node.children : [];
	const holdsBlocks = ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type);
	return holdsBlocks ? inner.map(blockText).filter(Boolean).join('\n') : plainText(node);
}

function placeOf(node: Nodes, firstLine: number): Place {
	const start = node.position?.start ?? { line: 1, column: 1 };
	const end = node.position?.end ?? start;
	return {
		line: start.line + firstLine - 1,
		column: start.column,
		endLine: end.line + firstLine - 1,
		endColumn: end.column,
	};
}
