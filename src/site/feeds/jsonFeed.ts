import type { TitlePart } from '../titleParts.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org).
 *
 * @param address of the feed itself
 */
export function jsonFeed(feed: Feed, address: string): object {
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: textOf(feed.subtitle),
		home_page_url: feed.page,
		feed_url: address,
		authors: [{ name: feed.author }],
		language: feed.lang,
		items: feed.entries.map(item),
	};
}

const item = ({ id, url, title, summary, author, updated }: FeedEntry): object => ({
	id,
	url,
	title: textOf(title),
	content_text: textOf(summary),
	date_published: updated,
	...(author && { authors: [{ name: author }] }),
	// An item has one language: of a text in parts, it is that of the words between them.
	...(title.length === 1 && title[0]?.lang && { language: title[0].lang }),
});

const textOf = (parts: readonly TitlePart[]) => parts.map(({ text }) => text).join('');
