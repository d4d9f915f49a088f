import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/core/link/newestFirst.ts';
import { newestOf } from '../../../src/core/link/newestOf.ts';
import { linked } from '../../support/linked.ts';

const reportsOf = (dates: readonly string[]) =>
	linked({ reports: Object.fromEntries(dates.map((date, index) => [`r${index}`, date ? { date } : {}])) }).records
		.reports;

test('the newest few of many, and none without a date', () => {
	const reports = reportsOf(['1956', '', '1958-02', '1957-11-30', '1958', '']);
	expect(newestOf(reports.values(), 3).map(({ data }) => data.date)).toEqual(['1958-02', '1958', '1957-11-30']);
	expect(newestOf(reports.values(), 9)).toHaveLength(4);
	expect(newestOf([], 9)).toEqual([]);
});

test('they are those that stand first where all are put in order', () => {
	// Few dates for many records, so that many are of the same day; and the last id first, so that order counts.
	const date = fc.constantFrom('', '1956', '1956-08', '1956-08-31', '1957', '1957-01-02', '1958');
	fc.assert(
		fc.property(fc.array(date, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (dates, count) => {
			const reports = [...reportsOf(dates).values()].reverse();
			const right = newestFirst(reports.filter(({ data }) => data.date)).slice(0, count);
			expect(newestOf(reports, count)).toEqual(right);
		}),
	);
});
