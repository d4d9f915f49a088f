import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/core/format/numbersIn.ts';

test.each([
	[0.0004, '0.0004'],
	[12.34567, '12.34567'],
	[0.1 + 0.2, '0.30000000000000004'],
	[-1588, '-1,588'],
	[1234567.5, '1,234,567.5'],
	[0, '0'],
])('%d is written with all its digits', (value, written) => {
	for (const lang of ['en', 'zh']) expect(numbersIn(lang)(value)).toBe(written);
});
