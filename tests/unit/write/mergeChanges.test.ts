import { describe, expect, test } from 'vitest';
import { mergeChanges } from '../../../src/core/write/mergeChanges.ts';

const base = '---\ntitle: A\noutcome: B\ntopic: [x, y]\npage: 4\n---\n\nText.\n';
const merge = (theirs: string, mine: string, settled?: string[]) =>
	mergeChanges({ base, theirs, mine, ...(settled && { settled }) });

describe('of each field, what the one has written who has changed it', () => {
	test('the other', () => {
		const theirs = base.replace('B', 'B, theirs').replace('Text', 'Their text');
		expect(merge(theirs, base.replace('A', 'A, mine'))).toEqual({
			merged: { data: { title: 'A, mine', outcome: 'B, theirs', topic: ['x', 'y'], page: 4 }, body: 'Their text.' },
			kept: ['outcome', 'body'],
			contested: [],
		});
	});

	test('a field that came, and one that went', () => {
		const theirs = base.replace('outcome: B', 'problem: P');
		expect(merge(theirs, base.replace('page: 4', 'cost: C'))).toEqual({
			merged: {
				data: { title: 'A', problem: 'P', topic: ['x', 'y'], page: undefined, cost: 'C', outcome: undefined },
				body: 'Text.',
			},
			kept: ['problem', 'outcome'],
			contested: [],
		});
	});

	test('what both have changed alike, and what is only written in another way', () => {
		const theirs = base.replace('A', 'Same').replaceAll('\n', '\r\n');
		const mine = base.replace('A', '"Same"').replace('page: 4', 'page: "4"').replace('[x, y]', '\n  - x\n  - y');
		expect(merge(theirs, mine)).toMatchObject({ merged: { data: { title: 'Same' } }, kept: [], contested: [] });
	});
});

describe('what both have changed, each in another way', () => {
	const theirs = base.replace('A', 'A, theirs').replace('Text', 'Theirs');
	const mine = base.replace('A', 'A, mine').replace('Text', 'Mine');

	test('is not decided', () => {
		expect(merge(theirs, mine).contested).toEqual([
			{ field: 'title', theirs: 'A, theirs', mine: 'A, mine' },
			{ field: 'body', theirs: 'Theirs.', mine: 'Mine.' },
		]);
	});

	test('is as the draft has it, once its writer has seen both', () => {
		expect(merge(theirs, mine, ['title'])).toMatchObject({
			merged: { data: { title: 'A, mine' } },
			contested: [{ field: 'body' }],
		});
	});
});
