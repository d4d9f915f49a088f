import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence } from '../../../src/core/derive/evidence.ts';
import { verdictOf } from '../../../src/core/derive/fit.ts';
import { isSuited, none, standings, suitability } from '../../../src/core/derive/suitability.ts';
import { dateOf } from '../../../src/core/link/dateOf.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

test('both tables say of each pair what its conditions come to', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const table = suitability(digest);
			for (const [row, report] of table.reports.entries()) {
				const { conditions = [], factory: origin, alongside = [] } = report.data;
				const suited = table.factories.filter((factory, column) => {
					const standing = table.ofReport(row)[column];
					expect(table.ofFactory(column)[row]).toBe(standing);
					const isOrigin = [origin, ...alongside].includes(factory.id);
					const verdict = conditions.length === 0 ? 'any' : verdictOf(conditions, factory.data.profile);
					expect(standing).toBe(isOrigin ? none : standings.indexOf(verdict));
					return isSuited(standing);
				});
				expect(table.fits(row)).toBe(suited.length);
				expect(table.indexOf(report)).toBe(row);
			}
			for (const [column, factory] of table.factories.entries()) expect(table.indexOf(factory)).toBe(column);
		}),
	);
});

test('reports that are offered, and factories that are no bodies, and no others', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const table = suitability(digest);
			for (const report of digest.records.reports.values()) {
				const offered = !['withdrawn', 'superseded'].includes(report.data.status);
				expect(table.indexOf(report) >= 0).toBe(offered);
			}
			for (const factory of digest.records.factories.values()) {
				expect(table.indexOf(factory) >= 0).toBe(factory.data.kind === 'factory');
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
