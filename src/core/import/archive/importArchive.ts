import type { Words } from '../../message.ts';
import type { ArchiveHeader } from './archiveHeaders.ts';
import type { Entry } from '../fillRecord.ts';
import type { Importer, Piece } from '../importer.ts';
import type { ImportMessage } from '../importMessage.ts';
import { waysOf } from '../importOptions.ts';
import type { Proposal } from '../proposal.ts';
import { type ArchiveArticle, readArchive } from './readArchive.ts';
import { retellPrompt } from './retellPrompt.ts';

/** Into which field each line at the head of an article goes. */
const fieldOf: Record<ArchiveHeader, string> = {
	title: 'source.title',
	author: 'source.author',
	date: 'source.date',
	page: 'source.page',
	publication: 'source.publication',
	url: 'source.url',
};

/** One draft for each article of a text from a newspaper archive. `publication` is its name where the text has none. */
export function importArchive(
	text: string,
	publication: string,
	importer: Importer,
): { messages: ImportMessage[]; proposals: Proposal[] } {
	const { articles, stray } = readArchive(text, (name) => importer.options.fields.find(name) !== undefined);
	if (articles.length === 0) return { messages: [noHead], proposals: [] };
	const messages = stray > 0 ? [strayLines(stray)] : [];
	return { messages, proposals: articles.map((article) => importer.propose(pieceOf(article, publication, importer))) };
}

function pieceOf(article: ArchiveArticle, publication: string, { options }: Importer): Piece {
	const entries = article.fields.flatMap(({ name, header, value }): Entry[] => {
		if (value === '') return [];
		const paths = header === 'title' ? ['title', fieldOf.title] : [header ? fieldOf[header] : name];
		return paths.flatMap((path) => {
			const place = options.fields.find(path);
			return place
				? [{ place, cell: header === 'page' ? pageNumberIn(value) : value, column: name, ...waysOf(options) }]
				: [];
		});
	});
	const note = options.keepWording && article.text ? options.fields.find('source.note') : undefined;
	if (note) entries.push({ place: note, cell: article.text, column: 'source.note' });
	return {
		line: article.line,
		where: { en: `the article in line ${article.line}`, zh: `第 ${article.line} 行的文章` },
		entries,
		content: JSON.stringify([article.fields.map(({ header, name, value }) => [header ?? name, value]), article.text]),
		publication,
		text: [...article.fields.map(({ value }) => value), article.text].join('\n'),
		column: lineFor,
		body: (source) => retellPrompt(source, article.text),
	};
}

/** “第4版” is page 4. */
const pageNumberIn = (value: string) => /^第?\s*(\d+)\s*[版页頁]$/.exec(value.normalize('NFKC'))?.[1] ?? value;

const lineFor = ({ en, zh }: Words): Words => ({
	en: `Write it below the title, “${en}: …”`,
	zh: `请在标题下写一行“${zh}：…”`,
});

const noHead: ImportMessage = {
	severity: 'error',
	text: { en: 'This text has no head with title, date and page.', zh: '这份文字没有写明标题、日期和版面。' },
	help: {
		en: 'Begin it with lines such as “Title: …”, “Author: …”, “Date: 1956-08-31”, “Page: 4”, and an empty line.',
		zh: '请在开头写“标题：…”“作者：…”“日期：1956-08-31”“版面：4”几行，再空一行。',
	},
};

const strayLines = (count: number): ImportMessage => ({
	severity: 'warning',
	text: {
		en: `${count} ${count === 1 ? 'line stands' : 'lines stand'} before the first title and ${count === 1 ? 'belongs' : 'belong'} to no article.`,
		zh: `第一个标题之前有 ${count} 行，不属于任何一篇文章。`,
	},
});
