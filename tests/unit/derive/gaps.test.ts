import { expect, test } from 'vitest';
import { gaps } from '../../../src/core/derive/gaps.ts';
import { linked } from '../../support/linked.ts';

test('topics on which a need is open and nothing that is offered has been written', () => {
	const digest = linked({
		topics: { 'b-gap': {}, 'a-gap': {}, told: {}, gone: {}, solved: {}, quiet: {} },
		reports: { r: { topic: ['told'] }, w: { topic: ['gone'], status: 'withdrawn' } },
		needs: {
			one: { topic: ['b-gap', 'gone', 'told'] },
			two: { topic: ['a-gap'] },
			three: { topic: ['a-gap', 'solved'], status: 'closed' },
			four: { topic: ['solved'], status: 'answered' },
		},
	});
	expect(gaps(digest).map(({ id }) => id)).toEqual(['a-gap', 'b-gap', 'gone']);
});
