import { expect, test } from 'vitest';
import { startAhead } from '../../../../src/io/import/startAhead.ts';

test('a few are begun ahead, handed out in order, and one that fails fails alone', async () => {
	const begun: number[] = [];
	const next = startAhead([1, 2, 3, 4, 5], async (item) => {
		begun.push(item);
		if (item === 2) throw new Error('two');
		return item * 10;
	});
	expect(await next()).toBe(10);
	expect(begun).toEqual([1, 2, 3]);
	await expect(next()).rejects.toThrow('two');
	expect([await next(), await next(), await next()]).toEqual([30, 40, 50]);
	expect(begun).toEqual([1, 2, 3, 4, 5]);
});
