import { expect, test } from 'vitest';
import { cadence } from '../../../src/core/schema/fields.ts';

const schema = cadence('How often.', '多久一次。');

test.each([
	'FREQ=MONTHLY;UNTIL=20260630',
	'FREQ=WEEKLY;UNTIL=20280229;INTERVAL=2;BYDAY=TH',
	'FREQ=WEEKLY;INTERVAL=2;COUNT=12;BYDAY=TH',
	'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR;COUNT=1',
	'FREQ=DAILY;COUNT=365',
])('a cadence can end: %s', (rule) => expect(schema.safeParse(rule).success).toBe(true));

test.each([
	'monthly;COUNT=3',
	'FREQ=MONTHLY;COUNT=0',
	'FREQ=MONTHLY;UNTIL=2026-06-30',
	'FREQ=MONTHLY;UNTIL=20260231',
	'FREQ=MONTHLY;UNTIL=20270229',
	'FREQ=MONTHLY;UNTIL=20260630;COUNT=3',
	'FREQ=MONTHLY;COUNT=3;INTERVAL=2;UNTIL=20260630',
	'FREQ=MONTHLY;COUNT=3;COUNT=4',
])('is no cadence: %s', (rule) => expect(schema.safeParse(rule).success).toBe(false));
