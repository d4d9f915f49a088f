import { expect, test } from 'vitest';
import { ageOf } from '../../../src/core/derive/ageOf.ts';

test.each([
	['2026-06-29', { days: 1, atLeast: false }],
	['2026-06-30', { days: 0, atLeast: false }],
	['2026-05', { days: 30, atLeast: true }],
	['2025', { days: 181, atLeast: true }],
	['2026-06', undefined],
	['2026', undefined],
	['2026-07-01', undefined],
	['', undefined],
	[undefined, undefined],
])('how long before 30 June 2026 %s was', (date, age) => expect(ageOf(date, '2026-06-30')).toEqual(age));
