import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pageKinds } from '../../core/routes.ts';
import { absolute } from '../absolute.ts';
import { byTitle } from '../byTitle.ts';
import { countOf } from '../countOf.ts';
import type { Edition } from '../edition.ts';
import { calendarLinks, feedLinks } from '../feeds/followLinks.ts';

/** What the site holds and where, in Markdown, for programs that read it for a person (https://llmstxt.org). */
export function guide(ed: Edition): string {
	const { routes, lang, words, settings } = ed;
	const description = ed.text(settings.description);
	const { counts } = ed.ask('frontPage');
	const contents = words.homePage.contains(counts.reports, counts.factories, counts.adoptions);
	const link = (text: string, address: string, note?: string): Paragraph =>
		paragraph(
			{ type: 'link', url: absolute(ed, address), children: [{ type: 'text', value: text }] },
			note ? words.colon + note : '',
		);
	const section = (title: string, links: Paragraph[]): RootContent[] =>
		links.length === 0 ? [] : [heading(2, title), list(links)];
	const root: Root = {
		type: 'root',
		children: [
			heading(1, ed.text(settings.title)),
			...(description ? [{ type: 'blockquote' as const, children: [paragraph(description)] }] : []),
			paragraph(`${contents}${words.space}${words.asOf(ed.date(ed.asOf))}`),
			...section(words.guide.lists, [
				...pageKinds.map((kind) => link(words.kinds[kind], routes.list(kind, lang), words.list.intro[kind])),
				link(words.network.title, routes.network(lang), words.network.intro),
				link(words.numbers.title, routes.numbers(lang), words.numbers.intro),
			]),
			...section(
				words.kinds.topics,
				byTitle(ed, ed.all('topics')).map((topic) =>
					link(ed.title(topic), ed.href(topic), countOf(ed, topic, 'topic')),
				),
			),
			...section(words.guide.files, [
				...feedLinks(ed).map(({ text, href }) => link(text, href, words.follow.all)),
				...(ed.ask('hasCalendar') ? calendarLinks(ed) : []).map(({ text, href }) =>
					link(text, href, words.follow.days),
				),
				link('reports.json', routes.finderReports(lang), words.guide.reports),
			]),
		],
	};
	return unified().use(remarkStringify, { bullet: '-' }).stringify(root);
}

const heading = (depth: Heading['depth'], title: string): Heading => ({
	type: 'heading',
	depth,
	children: [{ type: 'text', value: title }],
});

const paragraph = (...parts: (PhrasingContent | string)[]): Paragraph => ({
	type: 'paragraph',
	children: parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
});

const list = (items: Paragraph[]): List => ({
	type: 'list',
	spread: false,
	children: items.map((item) => ({ type: 'listItem', children: [item] })),
});
