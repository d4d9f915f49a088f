import { expect, test } from 'vitest';
import { en } from '../../../src/site/words/en.ts';
import type { Terms } from '../../../src/site/words/words.ts';
import { zh } from '../../../src/site/words/zh.ts';

const terms: Terms = { factory: { one: 'plant', many: 'plants' }, workshop: { one: 'line', many: 'lines' } };

/** Every word by its path: text as it is, a function by the number of what it is told. */
function listed(words: object, path = ''): [string, string][] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
		if (typeof value === 'object' && value !== null) return listed(value, `${path}${key}.`);
		return [[path + key, typeof value === 'function' ? `tells of ${value.length}` : String(value)]];
	});
}

const english = new Map(listed(en(terms)));
const chinese = new Map(listed(zh(terms)));

test('the interface has the same words in both languages', () => {
	expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
});

test('what has figures or names in it has as many in both', () => {
	const functions = (words: Map<string, string>) =>
		[...words].filter(([, value]) => value.startsWith('tells of ')).sort();
	expect(functions(chinese)).toEqual(functions(english));
});

test('no word is missing in one of them, and none was left in English', () => {
	const isWord = (value: string | undefined) =>
		value !== undefined && /[A-Za-z]{3}/.test(value) && !value.startsWith('tells of ');
	const empty = (words: Map<string, string>) => [...words].flatMap(([key, value]) => (value ? [] : [key]));
	expect(empty(chinese).filter((key) => key !== 'space' && key !== 'joinPart')).toEqual(empty(english));
	// The bulletin's own terms stand in both.
	const own = new Set(Object.values(terms).flatMap(({ one, many }) => [one, many]));
	expect([...chinese].filter(([key, value]) => isWord(value) && value === english.get(key) && !own.has(value))).toEqual(
		[],
	);
});
