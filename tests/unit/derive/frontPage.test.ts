import { expect, test } from 'vitest';
import { frontPage } from '../../../src/core/derive/frontPage.ts';
import { linked } from '../../support/linked.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('what came last, how much there is, and the issue with the highest number', () => {
	const days = Array.from({ length: 8 }, (_, day) => `2025-01-0${day + 1}`);
	const digest = linked({
		factories: { a: {}, b: {}, office: { kind: 'body' } },
		reports: Object.fromEntries(days.map((date, index) => [`r${index}`, { factory: 'a', date }])),
		adoptions: {
			'r1/a': { report: 'r1', factory: 'a', response: 'already-in-use', since: '2019', date: '2026' },
			'r0/a': { report: 'r0', factory: 'a', response: 'declined', date: '2026' },
			...Object.fromEntries(
				days.map((date, index) => [`r${index}/b`, { report: `r${index}`, factory: 'b', response: 'adopted', date }]),
			),
		},
		needs: {
			...Object.fromEntries(days.map((since, index) => [`n${index}`, { since }])),
			done: { since: '2026', status: 'answered' },
		},
		issues: { nine: { number: 9 }, ten: { number: 10 } },
	});
	const { counts, adopted, needs, issue } = frontPage(digest);
	expect(counts).toEqual({ reports: 8, factories: 2, adoptions: 10 });
	expect(ids(adopted)).toEqual(['r7/b', 'r6/b', 'r5/b', 'r4/b', 'r3/b', 'r2/b']);
	expect(ids(needs)).toEqual(['n7', 'n6', 'n5', 'n4', 'n3', 'n2']);
	expect(issue?.id).toBe('ten');
});

test('an empty bulletin', () => {
	expect(frontPage(linked({}))).toEqual({
		counts: { reports: 0, factories: 0, adoptions: 0 },
		adopted: [],
		needs: [],
		issue: undefined,
	});
});

test('what was withdrawn, or is no longer in use by the last look, is not shown as newly taken over', () => {
	const looks = (...inUse: string[]) => inUse.map((found, index) => ({ date: `2025-0${index + 1}`, inUse: found }));
	const { adopted } = frontPage(
		linked({
			reports: { stands: {}, withdrawn: { status: 'withdrawn' }, superseded: { status: 'superseded' } },
			adoptions: {
				'stands/a': { report: 'stands', factory: 'a', response: 'adopted', date: '2024', checks: looks('yes', 'no') },
				'stands/b': {
					report: 'stands',
					factory: 'b',
					response: 'adopted',
					date: '2024',
					checks: looks('no', 'partly'),
				},
				'superseded/a': { report: 'superseded', factory: 'a', response: 'adopted', date: '2023' },
				'withdrawn/a': { report: 'withdrawn', factory: 'a', response: 'adopted', date: '2024' },
			},
		}),
	);
	expect(ids(adopted)).toEqual(['stands/b', 'superseded/a']);
});
