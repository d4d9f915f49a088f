import type { Words } from '../../message.ts';
import type { PictureSize } from '../../pictureSize.ts';
import type { Entry } from '../fillRecord.ts';
import type { Importer } from '../importer.ts';
import type { ImportMessage } from '../importMessage.ts';
import { waysOf } from '../importOptions.ts';
import type { Proposal } from '../proposal.ts';
import { readWordHtml } from './readWordHtml.ts';
import { textOf } from './textOfHtml.ts';
import { toMarkdown } from './toMarkdown.ts';
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
		return place && value !== '' ? [{ place, cell: value, column: name, ...waysOf(options) }] : [];
	});
	const title = names.find('title');
	const titled = entries.some(({ place }) => place.target === title?.target);
	const own = word.title ?? source.title ?? word.firstHeading;
	if (title && own && !titled) {
		entries.push({ place: title, cell: own, column: 'title' });
		if (!word.title) word.messages.push(titleFrom(own));
	} else if (word.title) {
		// A field names the record, and so the first heading is one of the text.
		word.body.children.unshift({
			type: 'element',
			tagName: 'h2',
			properties: {},
			children: [{ type: 'text', value: word.title }],
		});
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
		column: lineFor,
		body: (_, id) =>
			toMarkdown(
				wordToMdast(word.body, (index) => (source.pictures[index] ? `./${pictureName(id, index)}` : undefined)),
			),
		pictures: (id) => {
			const folder = [options.kind, ...id.split('/').slice(0, -1)].join('/');
			return source.pictures.flatMap((picture, index) =>
				picture ? [{ path: `${folder}/${pictureName(id, index)}`, bytes: picture.bytes, size: picture.size }] : [],
			);
		},
	});
	if (text === '' && source.pictures.length === 0 && proposal.state === 'new') proposal.messages.push(noText);
	if (proposal.state === 'new' || proposal.state === 'refused') proposal.messages.push(...word.messages);
	return proposal;
}

const lineFor = ({ en, zh }: Words): Words => ({
	en: `Write it below the title of the document, “${en}: …”`,
	zh: `请在文档标题下写一行“${zh}：…”`,
});

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
