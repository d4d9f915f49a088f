import { describe, expect, test } from 'vitest';
import { dateOrderOf, readDate } from '../../../src/core/import/values/readDate.ts';

describe('a date is read in the ways in which people write it', () => {
	test.each([
		['31.8.1956', '1956-08-31'],
		['3.4.1956', '1956-04-03'],
		['31/08/1956', '1956-08-31'],
		['8/31/1956', '1956-08-31'],
		['5/5/1956', '1956-05-05'],
		['1956/8/31', '1956-08-31'],
		['1956-08-31', '1956-08-31'],
		['1956-08-31T00:00:00', '1956-08-31'],
		['31.8.1956 14:30', '1956-08-31'],
		['19560831', '1956-08-31'],
		['1956. 8. 31', '1956-08-31'],
		['1956年8月31日', '1956-08-31'],
		['1956 年 8 月 31 日 星期五', '1956-08-31'],
		['１９５６年８月', '1956-08'],
		['August 1956', '1956-08'],
		['31 August 1956', '1956-08-31'],
		['Aug 31, 1956', '1956-08-31'],
		['31-Aug-1956', '1956-08-31'],
		['31. August 1956', '1956-08-31'],
		['Friday, 31 August 1956', '1956-08-31'],
		['08/1956', '1956-08'],
		['1956', '1956'],
		['二〇二四年三月', '2024-03'],
		['二○二四年三月五日', '2024-03-05'],
		['一九五八年', '1958'],
		['一九五八年十二月三十一日 星期三', '1958-12-31'],
		['二零二四年十月二十日', '2024-10-20'],
		['二O二四年十一月十号', '2024-11-10'],
		['2024年3月5号', '2024-03-05'],
		['202403', '2024-03'],
		['195608', '1956-08'],
	])('%s is %s', (text, date) => expect(readDate(text)).toEqual({ type: 'date', date }));
});

test('the number of a day, as Excel counts them, is told as such', () => {
	expect(readDate('20698')).toEqual({ type: 'date', date: '1956-08-31', serial: true });
	expect(readDate('45717.5')).toEqual({ type: 'date', date: '2025-03-01', serial: true });
});

test.each(['03/04/2026', '3-4-2026'])('%s can be two days, and none is chosen', (text) => {
	expect(readDate(text)).toEqual({ type: 'ambiguous', readings: ['2026-04-03', '2026-03-04'] });
	expect(readDate(text, 'dmy')).toEqual({ type: 'date', date: '2026-04-03' });
	expect(readDate(text, 'mdy')).toEqual({ type: 'date', date: '2026-03-04' });
});

test('a year without its century is no year', () => {
	expect(readDate('31.8.56')).toEqual({ type: 'short-year' });
	expect(readDate('8/31/56')).toEqual({ type: 'short-year' });
});

test.each([
	'soon',
	'31.2.1956',
	'13/13/1956',
	'1956-13',
	'March',
	'',
	'12345678901',
	'二〇二四年十三月',
	'二〇二四年三月三十二日',
	'二〇二四年二月三十日',
	'三月五日',
	'200312',
	'202413',
])('“%s” is no date', (text) => expect(readDate(text)).toEqual({ type: 'unreadable' }));

test('the dates of a column prove their order where each that proves one proves the same', () => {
	expect(dateOrderOf(['03/04/2026', '31/12/2026', 'soon', '1956'])).toBe('dmy');
	expect(dateOrderOf(['03/04/2026', '12/31/2026'])).toBe('mdy');
	expect(dateOrderOf(['31/12/2026', '12/31/2026'])).toBeUndefined();
	expect(dateOrderOf(['03/04/2026', '05/05/2026'])).toBeUndefined();
});
