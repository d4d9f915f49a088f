import ical, { ICalEventTransparency } from 'ical-generator';
import { withoutControls } from '../../core/format/withoutControls.ts';
import type { Calendar } from './calendar.ts';

/** A calendar as a file that every calendar program reads (RFC 5545). */
export function icalendar({ lang, name, stamp, events }: Calendar): string {
	const file = ical({
		prodId: { company: 'Experience Digest', product: 'Experience Digest', language: lang.toUpperCase() },
		// The library lets a line break in a name through, which would begin a line of the file.
		name: withoutControls(name).replaceAll(/\s+/g, ' '),
		// Programs that follow it look again after a day.
		ttl: 24 * 60 * 60,
	});
	for (const { id, title, lines, url, day, rule, also } of events) {
		file.createEvent({
			id,
			summary: withoutControls(title),
			description: withoutControls(lines.join('\n')),
			url: url ?? null,
			start: new Date(day),
			allDay: true,
			stamp: new Date(stamp),
			repeating: rule ? [`RRULE:${rule}`, ...daysBeside(also)].join('\n') : null,
			// Who follows the calendar is free on these days, unless they say otherwise.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	return `${file.toString()}\r\n`;
}

const daysBeside = (days: readonly string[] = []): string[] =>
	days.length > 0 ? [`RDATE;VALUE=DATE:${days.map((day) => day.replaceAll('-', '')).join(',')}`] : [];
