import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDay } from '../../../src/core/derive/days.ts';
import { verdictOf } from '../../../src/core/derive/fit.ts';
import { followUp } from '../../../src/core/derive/followUp.ts';
import { numbers } from '../../../src/core/derive/numbers.ts';
import { responsesInUse, responsesWithReason } from '../../../src/core/schema/responses.ts';
import { isTakenOver } from '../../../src/core/link/isTakenOver.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the figures', () => {
	const digest = linked({
		factories: { a: {}, b: {}, c: {} },
		reports: {
			r: { factory: 'a', date: '2025-01-01' },
			s: { factory: 'a', date: '2025-01-01' },
			t: { factory: 'b', date: '2025-03' },
			u: { factory: 'b', date: '2025-01-01' },
		},
		adoptions: {
			'r/b': { report: 'r', factory: 'b', response: 'adopted', date: '2025-02-10' },
			'r/c': {
				report: 'r',
				factory: 'c',
				response: 'adopted',
				date: '2025-01-11',
				checks: [
					{ date: '2025', inUse: 'no' },
					{ date: '2025-06-01', inUse: 'yes' },
				],
			},
			's/b': { report: 's', factory: 'b', response: 'trial', date: '2025-01-21' },
			's/c': { report: 's', factory: 'c', response: 'on-hold', reason: { code: 'cost' }, date: '2025-01-02' },
			't/c': {
				report: 't',
				factory: 'c',
				response: 'adapted',
				date: '2025-03',
				checks: [{ date: '2025-09', inUse: 'partly' }],
			},
			'u/a': { report: 'u', factory: 'a', response: 'declined', reason: { code: 'people' } },
			'u/c': { report: 'u', factory: 'c', response: 'abandoned', reason: { code: 'cost' } },
			'u/many': { report: 'u', group: { name: 'Many' }, response: 'adopted' },
			'u/always': { report: 'u', group: { name: 'Always' }, response: 'already-in-use', date: '2025-04' },
			'u/via': { report: 'u', group: { name: 'Learners' }, response: 'already-in-use', via: 'u/many' },
			'u/audited': {
				report: 'u',
				group: { name: 'Audited' },
				response: 'adopted',
				date: '2025-05',
				verification: { level: 'audit', date: '2025-06' },
			},
			'u/own-word': {
				report: 'u',
				group: { name: 'Own' },
				response: 'adopted',
				verification: { level: 'self', date: '2025-06' },
			},
		},
	});
	const found = numbers(digest);

	test('the curve, by the last day that a date can mean; what was in use already only where it was learned', () => {
		expect(found.curve.map(({ date, count, adoption }) => [date, count, adoption.id])).toEqual([
			['2025-01-11', 1, 'r/c'],
			['2025-01-21', 2, 's/b'],
			['2025-02-10', 3, 'r/b'],
			['2025-03', 4, 't/c'],
			['2025-05', 5, 'u/audited'],
		]);
		expect(ids(found.undated)).toEqual(['u/many', 'u/own-word', 'u/via']);
	});

	test.each<[string, [string | undefined, string | undefined], string]>([
		['the later day', ['2026-05-01', '2025-01-01'], 'r/b-1'],
		['the later day, whatever the name', ['2025-01-01', '2026-05-01'], 'r/b-2'],
		['a month by its last day', ['2025-05', '2025-05-30'], 'r/b-1'],
		['one with a date', ['2025-01-01', undefined], 'r/b-1'],
		['the last by name, where no date tells', [undefined, undefined], 'r/b-2'],
	])('of two answers of one factory counts %s', (_, [first, second], expected) => {
		const answer = (date: string | undefined) => ({
			report: 'r',
			factory: 'b',
			response: 'adopted',
			...(date && { date }),
		});
		const { answers } = numbers(
			linked({
				factories: { a: {}, b: {} },
				reports: { r: { factory: 'a' } },
				adoptions: { 'r/b-1': answer(first), 'r/b-2': answer(second) },
			}),
		);
		expect([answers.answered, ...ids(answers.records)]).toEqual([1, expected]);
	});

	test('days to the first adoption, where both days are known', () => {
		const { days, ...rest } = found.firstAdoption;
		expect(days.map(({ adoption, days }) => [adoption.id, days])).toEqual([
			['r/c', 10],
			['s/b', 20],
		]);
		expect(rest).toEqual({ median: 15, least: 10, most: 20 });
	});

	test('days to what was taken from the report, from a day to a day', () => {
		const { firstAdoption } = numbers(
			linked({
				reports: { r: { date: '2025-01-01' }, s: { date: '2025-01-01' } },
				adoptions: {
					'r/before': { report: 'r', factory: 'b', response: 'already-in-use', date: '2025-01-05' },
					'r/after': { report: 'r', factory: 'c', response: 'adopted', date: '2025-02-01' },
					's/month': { report: 's', factory: 'b', response: 'adopted', date: '2025-03' },
				},
			}),
		);
		expect(firstAdoption.days.map(({ adoption, days }) => [adoption.id, days])).toEqual([['r/after', 31]]);
	});

	test('nothing where it can’t be told which adoption was the first, or where it is older than the report', () => {
		const adopted = { response: 'adopted' };
		const { firstAdoption } = numbers(
			linked({
				reports: {
					told: { date: '2025-01-01' },
					older: { date: '2025-01-01' },
					undated: { date: '2025-01-01' },
					month: { date: '2025-01-01' },
					year: { date: '2025-01-01' },
				},
				adoptions: {
					'told/b': { report: 'told', ...adopted, date: '2025-02-01' },
					'told/c': { report: 'told', ...adopted, date: '2025-02' },
					'told/d': { report: 'told', response: 'declined' },
					'older/b': { report: 'older', ...adopted, date: '2020-08-27' },
					'older/c': { report: 'older', ...adopted, date: '2025-02-01' },
					'undated/b': { report: 'undated', ...adopted, date: '2025-02-01' },
					'undated/c': { report: 'undated', ...adopted },
					'month/b': { report: 'month', ...adopted, date: '2025-02-02' },
					'month/c': { report: 'month', ...adopted, date: '2025-02' },
					'year/b': { report: 'year', ...adopted, date: '2025-12-01' },
					'year/c': { report: 'year', ...adopted, date: '2025' },
				},
			}),
		);
		expect(firstAdoption.days.map(({ adoption, days }) => [adoption.id, days])).toEqual([['told/b', 31]]);
	});

	test('reasons, the most frequent first', () => {
		expect(found.refusals.map(({ code, adoptions }) => [code, ...ids(adoptions)])).toEqual([
			['cost', 's/c', 'u/c'],
			['people', 'u/a'],
		]);
	});

	test('still in use, by the last look', () => {
		expect(Object.entries(found.inUse).map(([state, adoptions]) => [state, ...ids(adoptions)])).toEqual([
			['yes'],
			['partly', 't/c'],
			['no', 'r/c'],
			['verified', 'u/audited'],
			['notChecked', 'r/b', 'u/always', 'u/many', 'u/own-word', 'u/via'],
		]);
		const looks = Object.values(found.inUse).map((list) =>
			list.map((one) => followUp(one, [1], '2026-06-30').lastLook),
		);
		expect(looks).toEqual([[], ['2025-09'], ['2025'], ['2025-06'], Array(5).fill(undefined)]);
	});

	test('answers to pairs that fit', () => {
		expect([found.answers.suited, found.answers.answered]).toEqual([8, 7]);
	});

	test('of an empty bulletin', () => {
		expect(numbers(linked({}))).toEqual({
			curve: [],
			undated: [],
			answers: { suited: 0, answered: 0, records: [] },
			firstAdoption: { days: [] },
			refusals: [],
			inUse: { yes: [], partly: [], no: [], verified: [], notChecked: [] },
		});
	});
});

test('in any bulletin each figure is that of its records', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const { records } = digest;
			const adoptions = [...records.adoptions.values()];
			const found = numbers(digest);

			let suited = 0;
			let answered = 0;
			for (const { id, data } of records.reports.values()) {
				if (data.status === 'withdrawn' || data.status === 'superseded') continue;
				for (const factory of records.factories.values()) {
					const own = [data.factory, ...(data.alongside ?? [])].includes(factory.id);
					if (own || factory.data.kind === 'body') continue;
					if (verdictOf(data.conditions ?? [], factory.data.profile) !== 'fits') continue;
					suited += 1;
					if (adoptions.some((a) => a.data.report === id && a.data.factory === factory.id)) answered += 1;
				}
			}
			expect(found.answers).toMatchObject({ suited, answered });
			expect(new Set(found.answers.records).size).toBe(answered);

			const with_ = (list: readonly string[]) => adoptions.filter(({ data }) => list.includes(data.response));
			const takenOver = [...found.curve.map(({ adoption }) => adoption), ...found.undated];
			expect(new Set(takenOver)).toEqual(new Set(adoptions.filter(isTakenOver)));
			expect(found.curve.map(({ count }) => count)).toEqual(found.curve.map((_, index) => index + 1));
			const days = found.curve.map(({ date }) => lastDay(date));
			expect(days).toEqual([...days].sort());
			expect(new Set(found.refusals.flatMap(({ adoptions }) => adoptions))).toEqual(
				new Set(with_(responsesWithReason)),
			);
			const inUse = Object.values(found.inUse).flat();
			expect(new Set(inUse)).toEqual(new Set(with_(responsesInUse)));
			expect(inUse).toHaveLength(with_(responsesInUse).length);

			const { days: first, median, least, most } = found.firstAdoption;
			const values = first.map(({ days }) => days);
			if (values.length === 0) expect(median).toBeUndefined();
			else {
				expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
				const below = values.filter((value) => value < (median as number)).length;
				const above = values.filter((value) => value > (median as number)).length;
				expect(Math.abs(below - above)).toBeLessThanOrEqual(values.length - below - above);
			}
			expect(new Set(first.map(({ adoption }) => adoption.data.report)).size).toBe(first.length);
			expect(values.every((value) => value >= 0)).toBe(true);
		}),
	);
});
