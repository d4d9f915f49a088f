import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence } from '../../../src/core/derive/evidence.ts';
import { verdictOf } from '../../../src/core/derive/fit.ts';
import { isSuited, none, standings, suitability, suitedIn } from '../../../src/core/derive/suitability.ts';
import { dateOf } from '../../../src/core/link/dateOf.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

test('the table says of each pair what its conditions come to, and counts them from both sides', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const table = suitability(digest);
			const counted = (all: number[]) => {
				const counts = new Uint32Array(standings.length + 1);
				for (const standing of all) counts[standing] = (counts[standing] ?? 0) + 1;
				return counts;
			};
			for (const [row, report] of table.reports.entries()) {
				const { conditions = [], factory: origin, alongside = [] } = report.data;
				const expected = table.factories.map((factory) => {
					const verdict = conditions.length === 0 ? 'any' : verdictOf(conditions, factory.data.profile);
					return [origin, ...alongside].includes(factory.id) ? none : standings.indexOf(verdict);
				});
				expect(table.factories.map((_, column) => table.standing(row, column))).toEqual(expected);
				expect(table.countsOfReport(row)).toEqual(counted(expected));
				expect(suitedIn(table.countsOfReport(row))).toBe(expected.filter(isSuited).length);
				expect(table.rowOf(report.id)).toBe(row);
			}
			for (const [column, factory] of table.factories.entries()) {
				expect(table.countsOfFactory(column)).toEqual(
					counted(table.reports.map((_, row) => table.standing(row, column))),
				);
				expect(table.columnOf(factory.id)).toBe(column);
			}
			expect(table.standing(-1, 0)).toBe(none);
			expect(table.standing(0, -1)).toBe(none);
		}),
	);
});

test('reports that are offered, and factories that are no bodies, and no others', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const table = suitability(digest);
			for (const report of digest.records.reports.values()) {
				const offered = !['withdrawn', 'superseded'].includes(report.data.status);
				expect(table.rowOf(report.id) >= 0).toBe(offered);
			}
			for (const factory of digest.records.factories.values()) {
				expect(table.columnOf(factory.id) >= 0).toBe(factory.data.kind === 'factory');
			}
		}),
	);
});

test('the better borne out comes first, then the newer, then by id', () => {
	const measured = { results: [{ measure: 'm', unit: 'h', before: 2, after: 1 }] };
	const digest = linked({
		reports: {
			old: { date: '2020-01-01' },
			undated: {},
			'b-new': { date: '2026' },
			'a-new': { date: '2026' },
			sourced: { source: { publication: 'P', date: '2024-05-01' } },
			proven: { ...measured, date: '1990' },
		},
	});
	const { reports } = suitability(digest);
	expect(reports.map(({ id }) => id)).toEqual(['proven', 'a-new', 'b-new', 'sourced', 'old', 'undated']);
});

test('in any bulletin, nothing worse borne out or older stands before', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const { reports } = suitability(digest);
			for (const [index, report] of reports.slice(1).entries()) {
				const before = reports[index] as typeof report;
				const levels = evidence(digest, before) - evidence(digest, report);
				expect(levels > 0 || (levels === 0 && dateOf(before) >= dateOf(report))).toBe(true);
			}
		}),
	);
});
