import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesForFactory, matchesForReport } from '../../../src/core/derive/matches.ts';
import { standings } from '../../../src/core/derive/suitability.ts';
import type { Factory, Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const small = { need: 'required', attribute: 'size', is: 'small' };
const large = { need: 'required', attribute: 'size', is: 'large' };
const dry = { need: 'required', attribute: 'dry', is: true };
const digest = linked({
	topics: { quality: {}, waste: {} },
	factories: {
		mill: { profile: { size: 'small' } },
		works: { profile: { size: 'large' } },
		office: { kind: 'body' },
	},
	reports: {
		anyone: { factory: 'works', topic: ['waste'], date: '2020' },
		own: { factory: 'mill', topic: ['waste'] },
		alongside: { factory: 'works', alongside: ['mill'], topic: ['waste'] },
		'small-new': { factory: 'works', topic: ['waste'], date: '2026', conditions: [small] },
		'small-old': { factory: 'works', topic: ['quality'], date: '2019', conditions: [small] },
		'large-only': { factory: 'works', topic: ['waste'], conditions: [large] },
		'not-known': { factory: 'works', topic: ['waste'], conditions: [dry] },
		'ruled-out': { factory: 'works', topic: ['waste'], conditions: [{ ...small, need: 'blocking' }] },
		gone: { factory: 'works', topic: ['waste'], status: 'withdrawn', conditions: [small] },
	},
	needs: {
		a: { factory: 'mill', topic: ['quality'], since: '2025' },
		b: { factory: 'mill', topic: ['quality'], since: '2024' },
		solved: { factory: 'mill', topic: ['waste'], status: 'closed' },
	},
});
const factory = (id: string) => digest.records.factories.get(id as never) as Factory;
const report = (id: string) => digest.records.reports.get(id as never) as Report;
const shown = (groups: ReturnType<typeof matchesForFactory>) =>
	Object.fromEntries(groups.map(({ standing, matches }) => [standing, matches.map((match) => match.report.id)]));

describe('for a factory', () => {
	test('an open need first, then what fits, what is borne out, what is new; own, withdrawn and refused ones not', () => {
		expect(shown(matchesForFactory(digest, factory('mill')))).toEqual({
			need: ['small-old'],
			fits: ['small-new'],
			any: ['anyone'],
			near: ['large-only'],
			unknown: ['not-known'],
			blocked: ['ruled-out'],
		});
	});

	test('the need that has been open longest is named', () => {
		const [met] = matchesForFactory(digest, factory('mill'));
		expect(met?.matches.map(({ need }) => need?.id)).toEqual(['b']);
	});

	test('what is answered is left out', () => {
		const groups = matchesForFactory(digest, factory('mill'), [report('small-old'), report('anyone'), report('gone')]);
		expect(groups.map(({ standing, count }) => [standing, count])).toEqual([
			['fits', 1],
			['near', 1],
			['unknown', 1],
			['blocked', 1],
		]);
	});

	test('a body has no list', () => expect(matchesForFactory(digest, factory('office'))).toEqual([]));
});

describe('for a report', () => {
	test('the others, each with its reason', () => {
		const [fits, ...rest] = matchesForReport(digest, report('small-old'));
		expect(rest).toEqual([]);
		expect(fits?.matches).toHaveLength(1);
		expect(fits?.matches[0]?.factory.id).toBe('mill');
		expect(fits?.matches[0]?.need?.id).toBe('b');
		expect(fits?.matches[0]?.fit.checked).toEqual([{ condition: small, met: true }]);
	});

	test('without conditions, a number says it', () => {
		expect(matchesForReport(digest, report('own'))).toEqual([{ standing: 'any', count: 1, matches: [] }]);
	});

	test('where there is no other factory, there is nothing to say', () => {
		const all = linked({ factories: { f: {}, g: {} }, reports: { r: { factory: 'f', alongside: ['g'] } } });
		expect(matchesForReport(all, all.records.reports.get('r' as never) as Report)).toEqual([]);
	});

	test('one that is not offered has none', () => expect(matchesForReport(digest, report('gone'))).toEqual([]));

	test('the longest open need is named, whichever topic the report names first', () => {
		const two = linked({
			topics: { one: {}, two: {} },
			factories: { f: {}, g: {} },
			reports: { r: { factory: 'g', topic: ['one', 'two'], conditions: [small] } },
			needs: {
				late: { factory: 'f', topic: ['one'], since: '2025' },
				early: { factory: 'f', topic: ['two'], since: '2020' },
			},
		});
		const r = two.records.reports.get('r' as never) as Report;
		const f = two.records.factories.get('f' as never) as Factory;
		expect(matchesForReport(two, r)[0]?.matches[0]?.need?.id).toBe('early');
		expect(matchesForFactory(two, f)[0]?.matches[0]?.need?.id).toBe('early');
	});
});

test('a long group is cut, still says how many it is, and shows what meets a need', () => {
	const many = linked({
		topics: { t: {}, u: {} },
		factories: { f: {}, g: {} },
		reports: Object.fromEntries(
			Array.from({ length: 40 }, (_, n) => [
				`r${n}`,
				{ factory: 'g', topic: [n === 39 ? 'u' : 't'], date: `${2100 - n}` },
			]),
		),
		needs: { n: { factory: 'f', topic: ['u'] } },
	});
	const [met, any] = matchesForFactory(many, many.records.factories.get('f' as never) as Factory);
	expect(met?.matches.map(({ report }) => report.id)).toEqual(['r39']);
	expect(any?.count).toBe(39);
	expect(any?.matches).toHaveLength(12);
	expect(any?.matches.slice(0, 2).map(({ report }) => report.id)).toEqual(['r0', 'r1']);
});

describe('in any bulletin', () => {
	const isOffered = ({ data }: Report) => data.status !== 'withdrawn' && data.status !== 'superseded';
	const isOrigin = ({ data }: Report, { id }: Factory) => [data.factory, ...(data.alongside ?? [])].includes(id);
	const total = (groups: { count: number }[]) => groups.reduce((sum, { count }) => sum + count, 0);

	test('the counts are the reports without its own and what was left out', () => {
		fc.assert(
			fc.property(arbitraryDigest, fc.array(fc.nat(5)), (digest, answered) => {
				const reports = [...digest.records.reports.values()];
				const leftOut = new Set(answered.map((n) => reports[n] as Report));
				for (const factory of digest.records.factories.values()) {
					const groups = matchesForFactory(digest, factory, leftOut);
					const others = reports.filter((r) => isOffered(r) && !isOrigin(r, factory) && !leftOut.has(r));
					expect(total(groups)).toBe(factory.data.kind === 'factory' ? others.length : 0);
					const order = groups.map(({ standing }) => ['need', ...standings].indexOf(standing));
					expect(order).toEqual([...order].sort());
					for (const { count, matches, standing } of groups) {
						expect(matches).toHaveLength(Math.min(count, 12));
						for (const match of matches) {
							if (standing === 'need') expect(match.fit.verdict).not.toBe('blocked');
							else expect(match.fit.verdict).toBe(standing === 'any' ? 'fits' : standing);
							expect(others).toContain(match.report);
						}
						if (standing !== 'blocked') {
							expect(matches.every(({ need }) => (need !== undefined) === (standing === 'need'))).toBe(true);
						}
					}
				}
			}),
		);
	});

	test('both sides agree on every pair and its need', () => {
		fc.assert(
			fc.property(arbitraryDigest, (digest) => {
				const line = (m: { report: Report; factory: Factory; need?: { id: string } }) =>
					`${m.report.id} ${m.factory.id} ${m.need?.id}`;
				const { factories, reports } = digest.records;
				const fromFactories = [...factories.values()].flatMap((f) =>
					matchesForFactory(digest, f).flatMap(({ standing, matches }) =>
						standing === 'any' ? [] : matches.map(line),
					),
				);
				const fromReports = [...reports.values()].flatMap((r) =>
					matchesForReport(digest, r).flatMap(({ standing, matches }) => (standing === 'any' ? [] : matches.map(line))),
				);
				expect(fromReports.sort()).toEqual(fromFactories.sort());
			}),
		);
	});
});
