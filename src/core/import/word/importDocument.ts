import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Words } from '../../message.ts';
import type { PictureSize } from '../../pictureSize.ts';
import type { TargetNames } from '../columns.ts';
import type { Entry } from '../fillRecord.ts';
import type { Importer } from '../importer.ts';
import type { ImportMessage } from '../importMessage.ts';
import { waysOf } from '../importOptions.ts';
import type { Proposal } from '../proposal.ts';
import { readWordHtml } from './readWordHtml.ts';
import { textOf } from './textOfHtml.ts';
import { toMarkdown } from './toMarkdown.ts';
import { wordFields } from './wordFields.ts';
import { wordToMdast } from './wordToMdast.ts';

export interface WordPicture {
	bytes: Uint8Array;
	/** Of the name of its file: `png`. */
	ending: string;
	size: PictureSize;
}

/** A Word document, as HTML in which the pictures have the addresses `image:0`, `image:1` and so on. */
export interface WordSource {
	html: string;
	/** The title among its properties. */
	title: string | undefined;
	/** The pictures that can be taken over; nothing for one that can't. */
	pictures: readonly (WordPicture | undefined)[];
	/** All that it says, in one form. */
	content: string;
	publication: string;
}

/** One record from a Word document. */
export function importDocument(source: WordSource, importer: Importer): Proposal {
	const { options } = importer;
	const names = options.fields;
	const word = readWordHtml(source.html, names);
	const entries = word.fields.flatMap(({ name, value }): Entry[] => {
		const place = names.find(name);
		if (place?.target.input.type === 'body') return [];
		return place && value !== '' ? [{ place, cell: value, column: name, ...waysOf(options) }] : [];
	});
	// A field for the text is only where it begins.
	const begin = word.fields.filter(({ name }) => names.find(name)?.target.input.type === 'body');
	word.body.children.unshift(...begin.flatMap(({ value }) => value.split('\n').map((line) => textElement('p', line))));
	const title = names.find('title');
	const titled = entries.some(({ place }) => place.target === title?.target);
	const own = word.title ?? source.title ?? word.firstHeading;
	if (title && own && !titled) {
		entries.push({ place: title, cell: own, column: 'title' });
		if (!word.title) word.messages.push(titleFrom(own));
	} else if (word.title) {
		// A field names the record, and so the first heading is one of the text.
		word.body.children.unshift(textElement('h2', word.title));
	}
	const text = textOf(word.body);
	const pictureName = (id: string, index: number) =>
		`${id.split('/').at(-1)}-${index + 1}.${source.pictures[index]?.ending}`;
	const proposal = importer.propose({
		where: { en: `“${source.publication}”`, zh: `“${source.publication}”` },
		entries,
		content: source.content,
		publication: source.publication,
		text: [own, text].join('\n'),
		column: (name) => lineFor(name, lineInText(word.body, name, names)),
		body: (_, id) =>
			toMarkdown(
				wordToMdast(word.body, (index) => (source.pictures[index] ? `./${pictureName(id, index)}` : undefined)),
			),
		pictures: (id) => {
			const folder = [options.kind, ...id.split('/').slice(0, -1)].join('/');
			const shown = picturesIn(word.body);
			return source.pictures.flatMap((picture, index) =>
				picture && shown.has(`image:${index}`)
					? [{ path: `${folder}/${pictureName(id, index)}`, bytes: picture.bytes, size: picture.size }]
					: [],
			);
		},
	});
	if (text === '' && source.pictures.length === 0 && proposal.state === 'new') proposal.messages.push(noText);
	if (proposal.state === 'new' || proposal.state === 'refused') proposal.messages.push(...word.messages);
	return proposal;
}

const textElement = (tagName: string, value: string): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children: [{ type: 'text', value }],
});

/** The addresses of its pictures: one that stands nowhere would lie beside the record for nothing. */
function picturesIn(body: Root): Set<unknown> {
	const found = new Set<unknown>();
	visitParents(
		body,
		{ type: 'element', tagName: 'img' },
		(node) => void found.add((node as Element).properties['src']),
	);
	return found;
}

/** The line that says a field, where it stands too far down to be read as one. */
function lineInText(body: Root, name: Words, names: TargetNames): string | undefined {
	const target = (names.find(name.zh) ?? names.find(name.en))?.target;
	const lines = body.children.flatMap((block) =>
		block.type === 'element' && block.tagName === 'p' ? textOf(block).split('\n') : [],
	);
	return target && lines.find((line) => names.find(wordFields.line(line)?.name ?? '')?.target === target);
}

const lineFor = ({ en, zh }: Words, line: string | undefined): Words =>
	line === undefined
		? {
				en: `Write it below the title of the document, “${en}: …”`,
				zh: `请在文档标题下写一行“${zh}：…”`,
			}
		: {
				en: `It stands further down: move “${excerpt(line)}” up to below the title of the document`,
				zh: `它在正文里：请把“${excerpt(line)}”移到文档标题下`,
			};

const excerpt = (line: string) => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

const titleFrom = (title: string): ImportMessage => ({
	severity: 'note',
	value: title,
	text: {
		en: 'The document doesn’t begin with a heading; its title was taken from its properties or from the first heading.',
		zh: '文档开头没有标题，题目取自文档属性或第一个小标题。',
	},
});

const noText: ImportMessage = {
	severity: 'warning',
	text: { en: 'This document has no text below its fields.', zh: '这个文档在字段下面没有正文。' },
};
