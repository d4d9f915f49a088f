import type { TitlePart } from '../titleParts.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { type Xml, xml } from '../xml.ts';

/**
 * A feed as Atom 1.0 (RFC 4287).
 *
 * @param address of the feed itself
 */
export function atom(feed: Feed, address: string): string {
	const { id, lang, title, subtitle, author, page, updated, entries } = feed;
	return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
	<id>${id}</id>
	<title>${title}</title>
	<subtitle${typed(subtitle)}</subtitle>
	<updated>${updated}</updated>
	<author><name>${author}</name></author>
	<link rel="alternate" type="text/html" hreflang="${lang}" href="${page}"/>
	<link rel="self" type="application/atom+xml" href="${address}"/>
${entries.map(entry)}</feed>
`.toString();
}

const entry = ({ id, url, title, summary, author, updated }: FeedEntry): Xml => xml`	<entry>
		<id>${id}</id>
		<title${typed(title)}</title>
		<updated>${updated}</updated>
		<link rel="alternate" type="text/html" href="${url}"/>${
			author &&
			xml`
		<author><name>${author}</name></author>`
		}
		<summary${typed(summary)}</summary>
	</entry>
`;

/** A text from the attributes of its element on. A language can be said of an element alone: of parts, in XHTML. */
function typed(parts: readonly TitlePart[]): Xml {
	const [first] = parts;
	if (parts.every(({ lang }) => lang === first?.lang)) {
		return xml`${first?.lang && xml` xml:lang="${first.lang}"`}>${parts.map(({ text }) => text).join('')}`;
	}
	const spans = parts.map(({ text, lang }) => (lang ? xml`<span lang="${lang}">${text}</span>` : xml`${text}`));
	return xml` type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${spans}</div>`;
}
