import { expect, test } from 'vitest';
import { gaps } from '../../../src/core/derive/gaps.ts';
import { linked } from '../../support/linked.ts';

test('topics on which a need is open and nothing has been written', () => {
	const digest = linked({
		topics: { 'b-gap': {}, 'a-gap': {}, told: {}, solved: {}, quiet: {} },
		reports: { r: { topic: ['told'] } },
		needs: {
			one: { topic: ['b-gap', 'told'] },
			two: { topic: ['a-gap'] },
			three: { topic: ['a-gap', 'solved'], status: 'closed' },
			four: { topic: ['solved'], status: 'answered' },
		},
	});
	expect(gaps(digest).map(({ id }) => id)).toEqual(['a-gap', 'b-gap']);
});
