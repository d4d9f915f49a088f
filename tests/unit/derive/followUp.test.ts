import { describe, expect, test } from 'vitest';
import { followUp } from '../../../src/core/derive/followUp.ts';
import type { Adoption } from '../../../src/core/model.ts';
import { linked } from '../../support/linked.ts';

const of = (fields: object, asOf = '2026-06-30', months = [6, 3, 12]) => {
	const digest = linked({ adoptions: { a: { report: 'r', response: 'adopted', ...fields } } });
	return followUp(digest.records.adoptions.get('a' as never) as Adoption, months, asOf);
};
const check = (date: string, inUse = 'yes') => ({ date, inUse });
const verified = (date?: string) => ({ level: 'measured', date });

test.each<[string, object, string | undefined, boolean | undefined, boolean]>([
	['the first look is yet to come', { date: '2026-05-01' }, '2026-08-01', false, false],
	['it falls due today', { date: '2026-03-30' }, '2026-06-30', false, false],
	['it was due yesterday', { date: '2026-03-29' }, '2026-06-29', true, false],
	['a month counts by its last day', { date: '2026-03' }, '2026-06-30', false, false],
	['a year counts by its last day', { date: '2025' }, '2026-03-31', true, false],
	['the first is done', { date: '2026-01-01', checks: [check('2026-04-02')] }, '2026-07-01', false, false],
	['a look on the very day', { date: '2026-01-01', checks: [check('2026-04-01')] }, '2026-07-01', false, false],
	[
		'a look before the day is not the look',
		{ date: '2026-01-01', checks: [check('2026-03-31')] },
		'2026-04-01',
		true,
		false,
	],
	[
		'a later look stands for the earlier ones',
		{ date: '2025-10-01', checks: [check('2026-05-01')] },
		'2026-10-01',
		false,
		false,
	],
	['all are done', { date: '2024-01-01', checks: [check('2025-01-01')] }, undefined, undefined, false],
	['in use since', { since: '2026-05-01', date: '2026-06-01', response: 'already-in-use' }, '2026-08-01', false, false],
	['in use for years', { since: '2015', date: '2026-06-01', response: 'already-in-use' }, undefined, undefined, false],
	['found no longer in use', { date: '2025-01-01', checks: [check('2025-05-01', 'no')] }, undefined, undefined, false],
	[
		'found in use again',
		{ date: '2025-06-30', checks: [check('2025-12-31'), check('2025-10-01', 'no')] },
		'2026-06-30',
		false,
		false,
	],
	['given up', { date: '2025-01-01', response: 'abandoned' }, undefined, undefined, false],
	['without date', {}, undefined, undefined, false],
	[
		'verified and looked at in time',
		{ date: '2026-01-01', verification: verified('2026-04-01') },
		'2026-07-01',
		false,
		false,
	],
	[
		'verified and not looked at since',
		{ date: '2025-01-01', verification: verified('2025-05-01') },
		'2025-07-01',
		true,
		true,
	],
	['verified on no day', { date: '2025-01-01', verification: verified() }, '2025-04-01', true, true],
	['not verified', { date: '2025-01-01', verification: { level: 'none' } }, '2025-04-01', true, false],
	[
		'the own word of the adopter is no verification and no look',
		{ date: '2025-01-01', verification: { level: 'self', date: '2026-01-01' } },
		'2025-04-01',
		true,
		false,
	],
	[
		'a day on which nothing was verified is no look',
		{ date: '2025-01-01', verification: { level: 'none', date: '2026-01-01' } },
		'2025-04-01',
		true,
		false,
	],
])('%s', (_, fields, due, overdue, stale) => {
	const found = of(fields);
	expect(found.next).toEqual(due === undefined ? undefined : { due, overdue });
	expect(found.stale).toBe(stale);
});

describe('an answer that leaves it open', () => {
	test.each<[string, object, string | undefined, boolean | undefined]>([
		['on trial for years', { date: '2023-01-01', response: 'trial' }, '2023-04-01', true],
		['on trial since lately', { date: '2026-05-01', response: 'trial' }, '2026-08-01', false],
		['being looked into', { date: '2025-03', response: 'assessing' }, '2025-06-30', true],
		['on hold', { date: '2026-03-30', response: 'on-hold' }, '2026-06-30', false],
		[
			'with a word since',
			{ date: '2023-01-01', response: 'trial', checks: [check('2026-05-01')] },
			'2026-08-01',
			false,
		],
		['with an old word', { date: '2023-01-01', response: 'trial', checks: [check('2024-05-01')] }, '2024-08-01', true],
		[
			'verified since',
			{ date: '2023-01-01', response: 'trial', verification: verified('2025-05-01') },
			'2025-08-01',
			true,
		],
		['ended', { date: '2023-01-01', response: 'trial', checks: [check('2024-05-01', 'no')] }, undefined, undefined],
		['without date', { response: 'trial' }, undefined, undefined],
		['declined', { date: '2023-01-01', response: 'declined' }, undefined, undefined],
	])('%s', (_, fields, due, overdue) => {
		const found = of(fields);
		const { response } = fields as { response: string };
		expect(found.next).toEqual(due === undefined ? undefined : { due, overdue, open: response });
		expect(found.stale).toBe(false);
	});

	test('falls due never in a bulletin that sets no months', () => {
		expect(of({ date: '2025-01-01', response: 'trial' }, '2026-06-30', []).next).toBeUndefined();
	});
});

test.each([
	[[check('2025-05-01'), check('2025-03-01')], undefined, '2025-05-01'],
	[[check('2025-05-01')], verified('2025-06'), '2025-06'],
	// The look of that year may have been its last day.
	[[check('2025-05-01'), check('2025')], undefined, '2025'],
	[[check('2025-05-01')], { level: 'self', date: '2025-06' }, '2025-05-01'],
	[[], undefined, undefined],
])('the last look of %o and %o was on %s', (checks, verification, expected) => {
	expect(of({ date: '2025-01-01', checks, verification }).lastLook).toBe(expected);
});

test('nothing falls due in a bulletin that sets no months', () => {
	expect(of({ date: '2025-01-01' }, '2026-06-30', []).next).toBeUndefined();
});
