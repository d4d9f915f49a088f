import { expect, test } from 'vitest';
import { giveBackMemory } from '../../../src/io/giveBackMemory.ts';

test('what nobody uses any more is gone from the memory of this process', () => {
	let much: object[] | undefined = Array.from({ length: 1_000_000 }, (_, n) => ({ n, text: `${n}` }));
	const before = process.memoryUsage().heapUsed;
	expect(much).toHaveLength(1_000_000);
	much = undefined;
	giveBackMemory();
	expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(30_000_000);
});
