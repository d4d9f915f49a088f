import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Digest, Exchange } from '../../../src/core/model.ts';
import { calendarOfAll, calendarOfExchange } from '../../../src/site/calendar/calendarOf.ts';
import { icalendar } from '../../../src/site/calendar/icalendar.ts';
import { bulletin } from '../../support/bulletin.ts';
import { editionOf } from '../../support/editionOf.ts';

const settings = 'title: { en: Our digest, zh: 汇编 }\nlanguages: [en, zh]\nasOf: 2026-06-30\n';
const records = {
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'factories/works.md': '---\ntitle: The Works\n---\n',
	'exchanges/market.md':
		'---\ntitle: "Market, of practices; weekly"\nkind: activity-day\ndate: 2025-03-04\nrecurrence: FREQ=WEEKLY;BYDAY=TH\nhost: mill\nparticipants: [works]\ngroups: [{ name: Others, count: 4 }]\n---\n',
	'exchanges/market.zh.md': '---\ntitle: 每周经验交流\ngroups: [{ name: 其他单位 }]\n---\n',
	'exchanges/visit.md': '---\ntitle: A visit\nkind: visit\ndate: 2025-02-01\n---\n',
	'exchanges/vague.md': '---\ntitle: Some time\nkind: visit\ndate: 2025-02\n---\n',
	'decisions/rounds.md':
		'---\ntitle: On daily rounds\ndate: 2025-01-31\nrequires:\n  - { who: Heads of workshops, what: Go round the workshop., cadence: monthly }\n  - { who: All, what: Answer. }\n---\n',
};
const digestAt = (url?: string) => bulletin({ 'digest.yml': settings + (url ? `url: ${url}\n` : ''), ...records });
const whole = (digest: Digest, lang: string) => icalendar(calendarOfAll(editionOf(digest, lang)));
const eventsOf = (file: string) =>
	new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('the calendar of a bulletin', () => {
	expect(whole(digestAt('https://example.org/bulletin/'), 'en').replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
		"BEGIN:VCALENDAR
		VERSION:2.0
		PRODID:-//Experience Digest//Experience Digest//EN
		NAME:Our digest
		X-WR-CALNAME:Our digest
		REFRESH-INTERVAL;VALUE=DURATION:P1D
		X-PUBLISHED-TTL:P1D
		BEGIN:VEVENT
		UID:https://example.org/bulletin/exchanges/market/
		SEQUENCE:0
		DTSTAMP:20260630T000000Z
		DTSTART;VALUE=DATE:20250306
		X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
		X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
		RRULE:FREQ=WEEKLY;BYDAY=TH
		SUMMARY:Market\\, of practices\\; weekly
		TRANSP:TRANSPARENT
		DESCRIPTION:Activity day\\nHeld by: The Mill\\nParticipants: The Works\\, Oth
		 ers (4)\\nHow often: every Thursday
		URL;VALUE=URI:https://example.org/bulletin/exchanges/market/
		END:VEVENT
		BEGIN:VEVENT
		UID:https://example.org/bulletin/exchanges/visit/
		SEQUENCE:0
		DTSTAMP:20260630T000000Z
		DTSTART;VALUE=DATE:20250201
		X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
		X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
		SUMMARY:A visit
		TRANSP:TRANSPARENT
		DESCRIPTION:Visit
		URL;VALUE=URI:https://example.org/bulletin/exchanges/visit/
		END:VEVENT
		BEGIN:VEVENT
		UID:https://example.org/bulletin/decisions/rounds/#~requires-c7488f60589e
		SEQUENCE:0
		DTSTAMP:20260630T000000Z
		DTSTART;VALUE=DATE:20250131
		X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
		X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
		RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
		SUMMARY:Go round the workshop.
		TRANSP:TRANSPARENT
		DESCRIPTION:Decision: On daily rounds\\nWho: Heads of workshops\\nHow often:
		  every month\\nNo day is laid down\\; the calendar counts from the day of th
		 e decision\\, 31 January 2025.
		URL;VALUE=URI:https://example.org/bulletin/decisions/rounds/
		END:VEVENT
		END:VCALENDAR
		"
	`);
});

describe('as a calendar program reads it', () => {
	const file = whole(digestAt(), 'zh');

	test('every line ends as it must and none is longer than 75 bytes', () => {
		const lines = file.split('\r\n');
		expect(lines.at(-1)).toBe('');
		expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
	});

	test('titles and what is told of them', () => {
		expect(eventsOf(file).map(({ summary, description }) => ({ summary, description }))).toMatchInlineSnapshot(`
			[
			  {
			    "description": "活动日
			主办：The Mill
			参加者：The Works、其他单位（4 个）
			多久一次：每星期四",
			    "summary": "每周经验交流",
			  },
			  {
			    "description": "访问",
			    "summary": "A visit",
			  },
			  {
			    "description": "决定：On daily rounds
			对象：Heads of workshops
			多久一次：每月
			决定没有规定在哪一天；日历从作出决定之日（2025年1月31日）算起。",
			    "summary": "Go round the workshop.",
			  },
			]
		`);
	});

	test('whole days, once or again and again', () => {
		const days = eventsOf(file).map((event) => {
			const next = event.iterator();
			const first = Array.from({ length: 3 }, () => next.next()?.toString() ?? '').filter(Boolean);
			return { isDate: event.startDate.isDate, days: event.isRecurring() ? first : [event.startDate.toString()] };
		});
		// 2025-03-04 was a Tuesday. A month without a 31st has its last day.
		expect(days).toEqual([
			{ isDate: true, days: ['2025-03-06', '2025-03-13', '2025-03-20'] },
			{ isDate: true, days: ['2025-02-01'] },
			{ isDate: true, days: ['2025-01-31', '2025-02-28', '2025-03-31'] },
		]);
	});

	test('an event is the same in every language, and in the calendar of its exchange', () => {
		const digest = digestAt();
		const ids = (text: string) => eventsOf(text).map(({ uid }) => uid);
		expect(ids(whole(digest, 'en'))).toEqual(ids(file));
		expect(new Set(ids(file)).size).toBe(3);
		const market = digest.records.exchanges.get('market' as Exchange['id']) as Exchange;
		expect(ids(icalendar(calendarOfExchange(editionOf(digest, 'en'), market)))).toEqual([ids(file)[0]]);
	});

	test('any text is read as it was written', () => {
		const text = fc
			.array(
				fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', ';', ',', '\\', '\\n', 'BEGIN:VEVENT', ' ')),
			)
			.map((parts) => parts.join(''));
		const event = { id: 'x', url: undefined, day: '2025-01-01', rule: undefined };
		fc.assert(
			fc.property(text, text, (title, line) => {
				const calendar = { lang: 'en', name: title, stamp: '2026-06-30', events: [{ ...event, title, lines: [line] }] };
				const [read] = eventsOf(icalendar(calendar));
				expect([read?.summary ?? '', read?.description ?? '']).toEqual([title, line]);
			}),
		);
	});
});
