import { expect, test } from 'vitest';
import { isTakenOver } from '../../../src/core/link/isTakenOver.ts';
import type { Adoption } from '../../../src/core/model.ts';
import { responses } from '../../../src/core/schema/responses.ts';

const answer = (data: object) => ({ data }) as Adoption;

test('adopted, adapted and on trial are taken over', () => {
	expect(responses.filter((response) => isTakenOver(answer({ response })))).toEqual(['trial', 'adopted', 'adapted']);
});

test('in use already is taken over where it says from whom or where it was learned', () => {
	const response = 'already-in-use';
	expect(isTakenOver(answer({ response, via: 'r/b' }))).toBe(true);
	expect(isTakenOver(answer({ response, learnedAt: 'meeting' }))).toBe(true);
	expect(isTakenOver(answer({ response: 'declined', via: 'r/b' }))).toBe(false);
});
