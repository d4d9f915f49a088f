import { describe, expect, test } from 'vitest';
import { isBlank, type KnownValues, readQueryState, writeQueryState } from '../../../src/core/search/queryState.ts';

const known: KnownValues = {
	factory: new Set(['mill']),
	workshop: new Set(['mill/spinning']),
	topic: new Set(['a', 'b']),
	response: new Set(['adopted']),
	year: new Set(['1956']),
};
const read = (text: string) => readQueryState(new URLSearchParams(text), known);

describe('the address', () => {
	test('tells the whole state, and the state the same address', () => {
		const address = '?q=brother+contracts&topic=a&topic=b&response=adopted&sort=-date&page=2';
		expect(read(address)).toEqual({
			q: 'brother contracts',
			choice: { topic: ['a', 'b'], response: ['adopted'] },
			sort: '-date',
			page: 2,
		});
		expect(writeQueryState(read(address))).toBe(address);
	});

	test('has one order, whatever the order of choosing', () => {
		expect(writeQueryState(read('?response=adopted&topic=b&page=1&topic=a&topic=b&sort=relevance&q=x'))).toBe(
			'?q=x&topic=a&topic=b&response=adopted',
		);
	});

	test('may hold anything: what this bulletin does not know is dropped', () => {
		expect(read('?topic=gone&topic=a&colour=red&sort=size&page=-3&year=1956%00')).toEqual({
			q: '',
			choice: { topic: ['a'] },
			sort: 'relevance',
			page: 1,
		});
		expect(read('?page=2.5').page).toBe(1);
		expect(read(`?q=${'x'.repeat(1000)}`).q).toHaveLength(300);
		expect(writeQueryState(read('?workshop=mill%2Fspinning&q=%20%20'))).toBe('?workshop=mill%2Fspinning');
	});
});

test.each([
	['', true],
	['?page=3', true],
	['?q=%20', true],
	['?q=x', false],
	['?topic=a', false],
	['?sort=date', false],
])('nothing is asked for in %j: %s', (address, blank) => {
	expect(isBlank(read(address))).toBe(blank);
});
