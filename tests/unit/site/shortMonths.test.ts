import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarDays } from '../../../src/core/derive/calendarDays.ts';
import { icalendar } from '../../../src/site/calendar/icalendar.ts';
import { linked } from '../../support/linked.ts';

describe('a month that is too short for its day has it on the last', () => {
	/** What a calendar program shows for two years. */
	const twoYears = (date: string, recurrence: string) => {
		const found = calendarDays(linked({ exchanges: { x: { kind: 'meeting', date, recurrence } } }));
		const events = found.map(({ day, rule, also }) => ({
			id: 'x',
			title: 'X',
			lines: [],
			url: undefined,
			day,
			rule,
			also,
		}));
		const file = icalendar({ lang: 'en', name: 'X', stamp: date, events });
		expect(file.split('\r\n').filter((line) => line.length > 75)).toEqual([]);
		const vevent = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
		const next = new ICAL.Event(vevent as ICAL.Component).iterator();
		const end = `${Number(date.slice(0, 4)) + 2}${date.slice(4, 7)}`;
		return Array.from({ length: 40 }, () => next.next()?.toString() ?? '').filter((day) => day && day < end);
	};
	const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

	// 2028 has a 29 February.
	test.each(['2026-03-31', '2026-03-30', '2026-03-29', '2027-01-31', '2027-12-30', '2027-03-29', '2026-03-28'])(
		'every month from %s',
		(date) => {
			const [year = 0, first = 0, day = 0] = date.split('-').map(Number);
			const expected = Array.from({ length: 24 }, (_, later) => {
				const month = new Date(Date.UTC(year, first - 1 + later, 1)).toISOString().slice(0, 7);
				return `${month}-${Math.min(day, daysIn(year, first + later))}`;
			});
			expect(twoYears(date, 'monthly')).toEqual(expected);
			const every = (interval: number) => expected.filter((_, index) => index % interval === 0);
			expect(twoYears(date, 'FREQ=MONTHLY;INTERVAL=11')).toEqual(every(11));
			expect(twoYears(date, 'FREQ=MONTHLY;INTERVAL=2;COUNT=9')).toEqual(every(2).slice(0, 9));
			for (const count of [1, 5, 14]) {
				expect(twoYears(date, `FREQ=MONTHLY;COUNT=${count}`)).toEqual(expected.slice(0, count));
				const until = expected[count - 1]?.replaceAll('-', '');
				expect(twoYears(date, `FREQ=MONTHLY;UNTIL=${until}`)).toEqual(expected.slice(0, count));
			}
		},
	);

	test('every year from 29 February', () => {
		expect(twoYears('2028-02-29', 'yearly')).toEqual(['2028-02-29', '2029-02-28']);
	});

	test('a rule that names weekdays stays as it is', () => {
		const recurrence = 'FREQ=MONTHLY;BYDAY=TU';
		const [found] = calendarDays(linked({ exchanges: { x: { kind: 'meeting', date: '2026-03-31', recurrence } } }));
		expect(found?.rule).toBe(recurrence);
	});
});
