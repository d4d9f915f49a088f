import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNumbers } from '../../../src/components/list/pageNumbers.ts';

const shown = (number: number, pages: number) =>
	pageNumbers(number, pages)
		.map((n) => n ?? '…')
		.join(' ');

test.each([
	[1, 1, '1'],
	[3, 12, '1 2 3 4 5 6 7 8 9 10 11 12'],
	[1, 13, '1 2 3 … 13'],
	[4, 200, '1 2 3 4 5 6 … 200'],
	[5, 200, '1 2 3 4 5 6 7 … 200'],
	[6, 200, '1 … 4 5 6 7 8 … 200'],
	[196, 200, '1 … 194 195 196 197 198 199 200'],
	[200, 200, '1 … 198 199 200'],
])('page %i of %i', (number, pages, expected) => {
	expect(shown(number, pages)).toBe(expected);
});

test('whatever their number, there are few, in order, with the first, the last and both neighbours', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
			const [number, pages] = [Math.min(a, b), Math.max(a, b)];
			const numbers = pageNumbers(number, pages).filter((n) => n !== undefined);
			expect(numbers.length).toBeLessThanOrEqual(12);
			expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
			const wanted = [1, number - 1, number, number + 1, pages].filter((n) => n >= 1 && n <= pages);
			expect(numbers).toEqual(expect.arrayContaining(wanted));
		}),
	);
});
