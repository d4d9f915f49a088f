import type { RecordKey } from '../../core/schema/id.ts';
import type { Edition } from '../edition.ts';

/** A file that a program follows. */
export interface FollowLink {
	href: string;
	type: string;
	text: string;
}

/** The feeds of the whole bulletin, of a factory or of a topic. */
export const feedLinks = ({ routes, lang, words }: Edition, of?: RecordKey): FollowLink[] => [
	{ href: routes.feed('xml', lang, of), type: 'application/atom+xml', text: words.follow.feed },
	{ href: routes.feed('json', lang, of), type: 'application/feed+json', text: words.follow.jsonFeed },
];

/** The calendar of the whole bulletin, or of an exchange. */
export const calendarLinks = ({ routes, lang, words }: Edition, of?: RecordKey): FollowLink[] => [
	{
		href: routes.calendar(lang, of),
		type: 'text/calendar',
		text: of ? words.follow.addToCalendar : words.follow.calendar,
	},
];
