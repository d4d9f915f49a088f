import { expect, test } from 'vitest';
import { isVerified } from '../../../src/core/derive/isVerified.ts';
import { linked } from '../../support/linked.ts';

test.each([
	['measured', true],
	['peer', true],
	['audit', true],
	['self', false],
	['none', false],
	[undefined, false],
])('verified as %s: %s', (level, expected) => {
	const digest = linked({ adoptions: { a: { report: 'r', response: 'adopted', verification: level && { level } } } });
	for (const adoption of digest.records.adoptions.values()) expect(isVerified(adoption)).toBe(expected);
});
