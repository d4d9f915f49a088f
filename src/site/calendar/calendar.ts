import type { Lang } from '../../core/model.ts';

/** What a calendar file holds. */
export interface Calendar {
	lang: Lang;
	name: string;
	/** The day on which it was put together, `YYYY-MM-DD`. */
	stamp: string;
	events: readonly CalendarEvent[];
}

/** What lasts a day, be it once or again and again. */
export interface CalendarEvent {
	id: string;
	title: string;
	lines: readonly string[];
	url: string | undefined;
	/** `YYYY-MM-DD` */
	day: string;
	/** By which rule it comes again (RFC 5545, section 3.3.10). */
	rule: string | undefined;
	/** On which days besides. */
	also?: readonly string[] | undefined;
}
