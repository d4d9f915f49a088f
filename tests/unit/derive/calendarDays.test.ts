import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDays } from '../../../src/core/derive/calendarDays.ts';
import { linked } from '../../support/linked.ts';

const days = (fields: Parameters<typeof linked>[0]) =>
	calendarDays(linked(fields)).map(({ record, ...day }) => ({ id: record.id, ...day }));

test('an exchange has a day, and what a decision requires again and again is counted from its day', () => {
	expect(
		days({
			exchanges: {
				once: { kind: 'visit', date: '2025-03-04' },
				again: { kind: 'activity-day', date: '1957-11-28', recurrence: 'FREQ=WEEKLY;BYDAY=TH' },
			},
			decisions: {
				rounds: {
					date: '2025-05-01',
					requires: [
						{ who: 'Heads', what: 'Go round.', cadence: 'daily' },
						{ who: 'Heads', what: 'Answer.' },
						{ who: 'Heads', what: 'Tell.', cadence: 'monthly' },
					],
				},
				plain: { date: '2025-06-01' },
			},
		}),
	).toEqual([
		{ id: 'once', day: '2025-03-04' },
		{ id: 'again', day: '1957-11-28', rule: 'FREQ=WEEKLY;BYDAY=TH' },
		{ id: 'rounds', requirement: 0, day: '2025-05-01', rule: 'FREQ=DAILY' },
		{ id: 'rounds', requirement: 2, day: '2025-05-01', rule: 'FREQ=MONTHLY' },
	]);
});

test.each(['1956', '1956-08', undefined])('what is dated %s is no day of a calendar', (date) => {
	const requires = [{ who: 'Heads', what: 'Go round.', cadence: 'weekly' }];
	const found = days({
		exchanges: { meeting: { kind: 'meeting', date, recurrence: 'weekly' } },
		decisions: { rounds: { date, requires } },
	});
	expect(found).toEqual([]);
});

describe('a row of days begins on a day that its rule names', () => {
	// 1957-11-28 was a Thursday.
	test.each([
		['FREQ=WEEKLY;BYDAY=TH', '1957-11-28'],
		['FREQ=WEEKLY;BYDAY=FR', '1957-11-29'],
		['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '1957-12-04'],
		['FREQ=MONTHLY;BYDAY=WE,SU,MO', '1957-12-01'],
		['FREQ=YEARLY', '1957-11-28'],
	])('%s', (recurrence, day) => {
		expect(days({ exchanges: { x: { kind: 'meeting', date: '1957-11-28', recurrence } } })[0]?.day).toBe(day);
	});

	test('any rule, from any day, within a week', () => {
		const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
				fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
				(from, byDay) => {
					const date = from.toISOString().slice(0, 10);
					const recurrence = `FREQ=WEEKLY;BYDAY=${byDay.join(',')}`;
					const day = new Date(days({ exchanges: { x: { kind: 'meeting', date, recurrence } } })[0]?.day ?? '');
					expect(byDay).toContain(weekdays[day.getUTCDay()]);
					const later = (day.getTime() - Date.parse(date)) / 86_400_000;
					expect(later).toBeGreaterThanOrEqual(0);
					expect(later).toBeLessThan(7);
				},
			),
		);
	});
});
