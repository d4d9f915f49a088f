import type { FeedFormat } from '../../core/routes.ts';
import type { RecordKey } from '../../core/schema/id.ts';
import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';

/** @param of what the feed is of, where it isn't the whole bulletin */
export function feedResponse(ed: Edition, feed: Feed, format: FeedFormat, of?: RecordKey): Response {
	const address = absolute(ed, ed.routes.feed(format, ed.lang, of));
	if (format === 'json') {
		return Response.json(jsonFeed(feed, address), { headers: { 'content-type': 'application/feed+json' } });
	}
	return new Response(atom(feed, address), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
