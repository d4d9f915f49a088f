import { expect, test } from 'vitest';
import { onceFor } from '../../../src/core/link/onceFor.ts';

test('worked out once for each digest', () => {
	let times = 0;
	const count = onceFor((digest: { n: number }) => {
		times += 1;
		return digest.n;
	});
	const [a, b] = [{ n: 1 }, { n: 1 }];
	expect([count(a), count(a), count(b), count(a), count(b)]).toEqual([1, 1, 1, 1, 1]);
	expect(times).toBe(2);
});
