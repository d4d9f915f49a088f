import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, daysBetween, firstDay, lastDay } from '../../../src/core/derive/days.ts';

test.each([
	['1956', '1956-01-01', '1956-12-31'],
	['1956-02', '1956-02-01', '1956-02-29'],
	['1957-02', '1957-02-01', '1957-02-28'],
	['1900-02', '1900-02-01', '1900-02-28'],
	['2000-02', '2000-02-01', '2000-02-29'],
	['2026-04', '2026-04-01', '2026-04-30'],
	['2026-12', '2026-12-01', '2026-12-31'],
	['2026-11-15', '2026-11-15', '2026-11-15'],
])('%s is from %s to %s', (date, first, last) => {
	expect(firstDay(date)).toBe(first);
	expect(lastDay(date)).toBe(last);
});

test.each([
	['2026-06-30', '2026-06-30', 0],
	['2026-06-29', '2026-06-30', 1],
	['2026-07-01', '2026-06-30', -1],
	['2024-02-28', '2024-03-01', 2],
	['2025-02-28', '2025-03-01', 1],
	['2026-05', '2026-06-30', 30],
	['2025', '2026-06-30', 181],
	['2026-06', '2026-06-30', 0],
	// The clocks change in between in many countries; days are days.
	['2026-03-28', '2026-03-30', 2],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2024-01-31', 1, '2024-02-29'],
	['2024-02-29', 12, '2025-02-28'],
	['2023-11-30', 3, '2024-02-29'],
	['2026-10-31', 6, '2027-04-30'],
	['2026-12-15', 1, '2027-01-15'],
	['2025', 3, '2026-03-31'],
	['2025-11', 3, '2026-02-28'],
	['2026-05-31', 0, '2026-05-31'],
])('%s and %i months are %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

describe('for any day', () => {
	const day = fc
		.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));

	test('months later is the same day of the right month, or its last', () => {
		fc.assert(
			fc.property(day, fc.nat(240), (date, months) => {
				const later = addMonths(date, months);
				const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
				expect(monthOf(later)).toBe(monthOf(date) + months);
				expect(later.slice(8) === date.slice(8) || later === lastDay(later.slice(0, 7))).toBe(true);
				expect(later.slice(8) <= date.slice(8)).toBe(true);
				expect(daysBetween(date, later)).toBeGreaterThanOrEqual(28 * months);
				expect(daysBetween(date, later)).toBeLessThanOrEqual(31 * months);
			}),
		);
	});

	test('days add up', () => {
		fc.assert(
			fc.property(day, day, day, (a, b, c) => {
				expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
				expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
			}),
		);
	});

	test('a month or a year lies between its first day and its last', () => {
		fc.assert(
			fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
				const part = date.slice(0, length);
				expect(firstDay(part) <= date && date <= lastDay(part)).toBe(true);
				expect(firstDay(part).startsWith(part) && lastDay(part).startsWith(part)).toBe(true);
			}),
		);
	});
});
