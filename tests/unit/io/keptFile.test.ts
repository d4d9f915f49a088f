import { expect, test } from 'vitest';
import { KeptFile } from '../../../src/io/content/keptFile.ts';

test('a file that was saved between two readings says that it is of two texts', () => {
	let text = 'One.';
	const read = () => new TextEncoder().encode(text);
	const known = new KeptFile('a.md', read).hash;
	const late = new KeptFile('a.md', read, known);
	expect([late.hash, late.bytes, late.isMixed]).toEqual([known, read(), false]);
	late.letGo();
	text = 'Two.';
	expect([late.bytes, late.hash, late.isMixed]).toEqual([read(), known, true]);
	late.letGo();
	text = 'One.';
	expect([late.bytes, late.isMixed]).toEqual([read(), true]);
});
