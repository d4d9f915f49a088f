import { expect, test } from 'vitest';
import { keptSteps } from '../../../src/core/derive/keptSteps.ts';
import type { Report } from '../../../src/core/model.ts';
import { linked } from '../../support/linked.ts';

const steps = [
	{ id: 'name', text: 'Name it.', essential: true },
	{ id: 'try', text: 'Try it.', essential: true },
	{ id: 'tell', text: 'Tell it.', essential: false },
];
const of = (adoptions: Record<string, object>) => {
	const digest = linked({
		reports: { r: { steps } },
		adoptions: Object.fromEntries(Object.entries(adoptions).map(([id, a]) => [id, { report: 'r', ...a }])),
	});
	const { adopters, incomplete } = keptSteps(digest, digest.records.reports.get('r' as never) as Report);
	return {
		adopters: adopters.map(({ id }) => id),
		incomplete: incomplete.map(({ adoption, steps }) => [adoption.id, ...steps]),
	};
};
const dropped = (...ids: string[]) => ({ steps: ids.map((step) => ({ step, how: 'dropped' })) });

test('an essential step dropped and the result claimed is told, with the steps', () => {
	expect(
		of({
			claims: { response: 'adopted', outcome: 'Better.', ...dropped('name', 'tell', 'try') },
			measured: { response: 'adapted', results: [{ measure: 'm' }], ...dropped('try') },
			used: { response: 'already-in-use', outcome: 'Good.', ...dropped('try') },
		}).incomplete,
	).toEqual([
		['claims', 'name', 'try'],
		['measured', 'try'],
		['used', 'try'],
	]);
});

test.each([
	['what is not essential', { response: 'adopted', outcome: 'Better.', ...dropped('tell') }],
	['no result is claimed', { response: 'adopted', ...dropped('name') }],
	['it is on trial', { response: 'trial', outcome: 'Better.', ...dropped('name') }],
	['it was given up', { response: 'abandoned', outcome: 'Worse.', ...dropped('name') }],
	['an essential step is changed', { response: 'adopted', outcome: 'B.', steps: [{ step: 'name', how: 'changed' }] }],
	['a step of its own', { response: 'adopted', outcome: 'B.', steps: [{ step: 'extra', how: 'added' }] }],
])('nothing is told where %s', (_, adoption) => expect(of({ a: adoption }).incomplete).toEqual([]));

test('adopters that say something of the steps, in the order of their answers', () => {
	expect(
		of({
			undated: { response: 'adopted', ...dropped('tell') },
			late: { response: 'adopted', date: '2026', ...dropped('tell') },
			early: { response: 'declined', date: '2025', ...dropped('tell') },
			silent: { response: 'adopted', date: '2024' },
			nothing: { response: 'adopted', date: '2024', steps: [] },
		}).adopters,
	).toEqual(['early', 'late', 'undated']);
});
