import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSignOf, readNumber } from '../../../src/core/import/values/readNumber.ts';

describe('a figure is read in the ways in which people write it', () => {
	test.each([
		['4,10', 4.1],
		['4.10', 4.1],
		['1.234,5', 1234.5],
		['1,234.5', 1234.5],
		['1.234.567,8', 1234567.8],
		['1,234,567', 1234567],
		['1 234,5', 1234.5],
		['1 234 567', 1234567],
		["1'234.5", 1234.5],
		['0,125', 0.125],
		['1234,567', 1234.567],
		[',5', 0.5],
		['12', 12],
		['-3,5', -3.5],
		['−3', -3],
		['+7', 7],
		['１２．５', 12.5],
	])('%s is %d', (text, number) => expect(readNumber(text)).toEqual({ type: 'number', number }));
});

test('1,234 can be little or much, and none is chosen', () => {
	expect(readNumber('1,234')).toEqual({ type: 'ambiguous', readings: [1.234, 1234] });
	expect(readNumber('-1.234')).toEqual({ type: 'ambiguous', readings: [-1.234, -1234] });
	expect(readNumber('1,234', 'comma')).toEqual({ type: 'number', number: 1.234 });
	expect(readNumber('1,234', 'point')).toEqual({ type: 'number', number: 1234 });
	expect(readNumber('1.234', 'comma')).toEqual({ type: 'number', number: 1234 });
});

test.each(['12%', '4 kg', 'about 3', '1.2.3', '1,23,4', '12,', '12 34', '1e5', '', '--3'])(
	'“%s” is no figure alone',
	(text) => expect(readNumber(text)).toEqual({ type: 'unreadable' }),
);

test('the figures of a column prove the sign before decimals where each that proves one proves the same', () => {
	expect(decimalSignOf(['1,234', '4,10'])).toBe('comma');
	expect(decimalSignOf(['1,234', '1,234,567'])).toBe('point');
	expect(decimalSignOf(['4,10', '4.10'])).toBeUndefined();
	expect(decimalSignOf(['1,234', '12', 'none'])).toBeUndefined();
});

test('what programs print in either way is read back', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
			fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'),
			(n, locale) => {
				const number = n / 100;
				const text = number.toLocaleString(locale, { minimumFractionDigits: 2 });
				expect(readNumber(text)).toEqual({ type: 'number', number });
			},
		),
	);
});
