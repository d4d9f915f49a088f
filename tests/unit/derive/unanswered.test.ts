import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/core/derive/fit.ts';
import { answeredShare, unanswered } from '../../../src/core/derive/unanswered.ts';
import type { Digest, Factory, Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const digest = linked({
	factories: { mill: { profile: { size: 'small' } }, works: {}, office: { kind: 'body' } },
	reports: {
		answered: { factory: 'works', date: '2026-01-01' },
		future: { factory: 'works', date: '2026-07-01' },
		'has-no-date': { factory: 'works' },
		month: { factory: 'works', date: '2026-05' },
		'this-month': { factory: 'works', date: '2026-06' },
		'this-year': { factory: 'works', date: '2026' },
		told: { factory: 'works', source: { publication: 'P', date: '2026-06-20' } },
		year: { factory: 'works', date: '2025' },
		own: { factory: 'mill', date: '2020' },
		unfit: { factory: 'works', date: '2020', conditions: [{ need: 'required', attribute: 'size', is: 'large' }] },
		withdrawn: { factory: 'works', date: '2020', status: 'withdrawn' },
	},
	adoptions: {
		'answered/mill': { report: 'answered', factory: 'mill', response: 'declined' },
		'own/office': { report: 'own', factory: 'office', response: 'adopted' },
		'own/works': { report: 'own', factory: 'works', response: 'assessing' },
		'own/works-again': { report: 'own', factory: 'works', response: 'adopted' },
		'own/many': { report: 'own', group: { name: 'Many' }, response: 'adopted' },
	},
});
const factory = (id: string) => digest.records.factories.get(id as never) as Factory;
const report = (id: string) => digest.records.reports.get(id as never) as Report;

describe('what waits for a factory', () => {
	test('the longest waiting first, by the last day that a date can mean; those whose date says no days last', () => {
		const { count, waiting } = unanswered(digest, factory('mill'));
		expect(waiting.map(({ report, date, age }) => [report.id, age?.days ?? date])).toEqual([
			['year', 181],
			['month', 30],
			['told', 10],
			['future', '2026-07-01'],
			['has-no-date', ''],
			['this-month', '2026-06'],
			['this-year', '2026'],
		]);
		expect(count).toBe(7);
	});

	test('a body answers for nobody', () => {
		expect(unanswered(digest, factory('office'))).toEqual({ count: 0, waiting: [] });
	});

	test('a long list is cut and says how long it is', () => {
		const reports = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`r${n}`, { date: `20${10 + (n % 10)}` }]));
		const many = linked({ factories: { f: {} }, reports });
		const { count, waiting } = unanswered(many, many.records.factories.get('f' as never) as Factory);
		expect([count, waiting.length]).toEqual([30, 25]);
	});
});

test('a report counts each factory that it suits once', () => {
	expect(answeredShare(digest, report('own'))).toEqual({ suited: 1, answered: 1, unknown: 0 });
	expect(answeredShare(digest, report('answered'))).toEqual({ suited: 1, answered: 1, unknown: 0 });
	expect(answeredShare(digest, report('year'))).toEqual({ suited: 1, answered: 0, unknown: 0 });
	expect(answeredShare(digest, report('unfit'))).toEqual({ suited: 0, answered: 0, unknown: 0 });
	expect(answeredShare(digest, report('withdrawn'))).toEqual({ suited: 0, answered: 0, unknown: 0 });
});

test('a report about whose fit the profiles are silent does not count as unsuited', () => {
	const dry = { need: 'required', attribute: 'dry', is: true };
	const some = linked({
		factories: { works: {}, wet: { profile: { dry: false } }, silent: {}, another: { profile: {} } },
		reports: { r: { factory: 'works', conditions: [dry] } },
	});
	const r = some.records.reports.get('r' as never) as Report;
	expect(answeredShare(some, r)).toEqual({ suited: 0, answered: 0, unknown: 2 });
});

/** Every pair of a report and a factory that it suits, looked at one by one. */
const pairsOf = ({ records }: Digest) =>
	[...records.reports.values()].flatMap((report) =>
		[...records.factories.values()].flatMap((factory) => {
			const { status, conditions = [], factory: origin, alongside = [] } = report.data;
			if (status === 'withdrawn' || status === 'superseded' || factory.data.kind === 'body') return [];
			if ([origin, ...alongside].includes(factory.id)) return [];
			if (verdictOf(conditions, factory.data.profile) !== 'fits') return [];
			const answers = [...records.adoptions.values()];
			const answered = answers.some(({ data }) => data.report === report.id && data.factory === factory.id);
			return [{ report, factory, answered }];
		}),
	);

test('in any bulletin the counts are those of the pairs', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const pairs = pairsOf(digest);
			for (const report of digest.records.reports.values()) {
				const own = pairs.filter((pair) => pair.report === report);
				const answered = own.filter((pair) => pair.answered);
				expect(answeredShare(digest, report)).toMatchObject({ suited: own.length, answered: answered.length });
			}
			for (const factory of digest.records.factories.values()) {
				const open = pairs.filter((pair) => pair.factory === factory && !pair.answered);
				const { count, waiting } = unanswered(digest, factory);
				expect(count).toBe(open.length);
				expect(new Set(waiting.map(({ report }) => report))).toEqual(new Set(open.map(({ report }) => report)));
				const days = waiting.map((w) => w.age?.days ?? -1);
				expect(days).toEqual([...days].sort((a, b) => b - a));
			}
		}),
	);
});
