import { expect, test } from 'vitest';
import { describeCadence } from '../../../src/core/derive/describeCadence.ts';

test.each([
	['daily', 'every day', '每天'],
	['weekly', 'every week', '每周'],
	['monthly', 'every month', '每月'],
	['yearly', 'every year', '每年'],
	['FREQ=WEEKLY', 'every week', '每周'],
	['FREQ=WEEKLY;BYDAY=TH', 'every Thursday', '每星期四'],
	['FREQ=WEEKLY;BYDAY=MO,SU', 'every Monday, Sunday', '每星期一、日'],
	['FREQ=WEEKLY;INTERVAL=1;BYDAY=FR', 'every Friday', '每星期五'],
	['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'every 2 weeks, on Thursday', '每 2 周的星期四'],
	// RFC 5545: all such days of the month, of the year; a day that is no Monday has none.
	['FREQ=MONTHLY;BYDAY=MO', 'every Monday', '每星期一'],
	['FREQ=YEARLY;BYDAY=MO', 'every Monday', '每星期一'],
	['FREQ=DAILY;BYDAY=MO,TU', 'every Monday, Tuesday', '每星期一、二'],
	['FREQ=MONTHLY;INTERVAL=2;BYDAY=TH', 'every 2 months, on each Thursday of the month', '每 2 个月，当月每星期四'],
	['FREQ=YEARLY;INTERVAL=2;BYDAY=TH', 'every 2 years, on each Thursday of the year', '每 2 年，当年每星期四'],
	['FREQ=DAILY;INTERVAL=10;BYDAY=MO', 'every 10 days, on Monday alone', '每 10 天，限星期一'],
	['FREQ=MONTHLY;INTERVAL=3', 'every 3 months', '每 3 个月'],
	['FREQ=DAILY;INTERVAL=10', 'every 10 days', '每 10 天'],
	['FREQ=MONTHLY;UNTIL=20260630', 'every month until 30 June 2026', '每月，到2026年6月30日为止'],
	['FREQ=WEEKLY;UNTIL=20260601;BYDAY=TH', 'every Thursday until 1 June 2026', '每星期四，到2026年6月1日为止'],
	['FREQ=YEARLY;COUNT=12', 'every year, 12 times', '每年，共 12 次'],
	['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=1', 'every 2 weeks, on Thursday, once', '每 2 周的星期四，共 1 次'],
])('%s', (cadence, en, zh) => expect(describeCadence(cadence)).toEqual({ en, zh }));
