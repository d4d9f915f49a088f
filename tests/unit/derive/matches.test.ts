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
			fits: ['small-old', 'small-new'],
			any: ['anyone'],
			near: ['large-only'],
			unknown: ['not-known'],
			blocked: ['ruled-out'],
		});
	});

	test('the need that has been open longest is named', () => {
		const [fits] = matchesForFactory(digest, factory('mill'));
		expect(fits?.matches.map(({ need }) => need?.id)).toEqual(['b', undefined]);
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
	const [group] = matchesForFactory(many, many.records.factories.get('f' as never) as Factory);
	expect(group?.count).toBe(40);
	expect(group?.matches).toHaveLength(12);
	expect(group?.matches.slice(0, 3).map(({ report }) => report.id)).toEqual(['r39', 'r0', 'r1']);
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
					expect(groups.map((g) => standings.indexOf(g.standing))).toEqual(
						groups.map((g) => standings.indexOf(g.standing)).sort(),
					);
					for (const { count, matches, standing } of groups) {
						expect(matches).toHaveLength(Math.min(count, 12));
						for (const match of matches) {
							expect(match.fit.verdict).toBe(standing === 'any' ? 'fits' : standing);
							expect(others).toContain(match.report);
						}
						const needs = matches.map(({ need }) => need === undefined);
						expect(needs).toEqual([...needs].sort());
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
					matchesForReport(digest, r).flatMap(({ matches }) => matches.map(line)),
				);
				expect(fromReports.sort()).toEqual(fromFactories.sort());
			}),
		);
	});
});
