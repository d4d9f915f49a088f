import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from '../../../src/core/schema/id.ts';
import { proposeId } from '../../../src/core/write/proposeId.ts';

const none = new Set<string>();

test.each([
	['A guard on the press', 'guard-on-the-press'],
	['Café: 20 % less gas!', 'cafe-20-less-gas'],
	['The', 'the'],
	['Operators’ notes', 'operators-notes'],
	[
		'One very long title that says everything about the experience and then goes on',
		'one-very-long-title-that-says-everything-about-the',
	],
	['x'.repeat(80), 'x'.repeat(60)],
])('%s -> %s', (title, id) => expect(proposeId(title, { taken: none })).toBe(id));

test('a title in Chinese gives no letters; who and when do', () => {
	expect(proposeId('3号车间的K5炉', { taken: none, factory: 'plants/north', date: '2026-01' })).toBe(
		'plants-north-2026-01',
	);
	expect(proposeId('每天巡查', { taken: none, otherwise: 'report' })).toBe('report');
});

test('who and when may be no ids themselves', () => {
	const named = (factory: string, date?: string) =>
		proposeId('压机护罩', { taken: none, factory, ...(date && { date }), otherwise: 'report' });
	expect(named('Wah Shing')).toBe('wah-shing');
	expect(named('华生电器厂')).toBe('report');
	expect(named('华生电器厂', '31.8.1956')).toBe('31-8-1956');
});

test('one that is taken gets a number', () => {
	const taken = new Set(['daily-rounds', 'daily-rounds-2']);
	expect(proposeId('Daily rounds', { taken })).toBe('daily-rounds-3');
});

test('whatever the title and the factory, it is an id and free', () => {
	const text = fc.string({ unit: 'grapheme' });
	fc.assert(
		fc.property(text, text, fc.array(fc.string()), (title, factory, taken) => {
			const id = proposeId(title, { taken: new Set(taken), factory });
			expect(id).toMatch(idPattern);
			expect(taken).not.toContain(id);
		}),
	);
});

test('the numbers of thousands of ids of one name are counted once, and free ones are found all the same', () => {
	const ids = new Set(['mill', 'mill-3']);
	let asked = 0;
	const taken = {
		has: (id: string) => {
			asked += 1;
			return ids.has(id);
		},
	};
	const numbers = new Map<string, number>();
	for (let count = 0; count < 1000; count++) ids.add(proposeId('Mill', { taken, numbers }));
	expect([...ids].slice(0, 5)).toEqual(['mill', 'mill-3', 'mill-2', 'mill-4', 'mill-5']);
	expect(ids.size).toBe(1002);
	expect(asked).toBeLessThan(4000);
});
