import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisons } from '../../../src/core/derive/comparison.ts';
import type { Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

test('one table for each measure and unit, the measures of the origin first, adopters by date', () => {
	const digest = linked({
		reports: {
			r: {
				results: [
					{ measure: 'Changeover time', unit: 'min', before: 190, after: 62 },
					{ measure: 'Scrap', unit: '%', before: 4, after: 2 },
				],
			},
		},
		adoptions: {
			b: { report: 'r', date: '2024', response: 'adopted', results: [{ measure: 'Lots', unit: 'a day', after: 9 }] },
			c: {
				report: 'r',
				date: '2026',
				response: 'adopted',
				results: [{ measure: 'changeover  time', unit: 'Min', after: 75 }],
			},
			d: {
				report: 'r',
				date: '2025',
				response: 'abandoned',
				results: [{ measure: 'Changeover time', unit: 'h', after: 3 }],
			},
			e: { report: 'r', date: '2025', response: 'declined', results: [{ measure: 'Ｓcrap', unit: '％', after: 4 }] },
			f: { report: 'r', date: '2023', response: 'adopted', results: [{ measure: 'Changeover time' }] },
		},
	});
	const tables = comparisons(digest, digest.records.reports.get('r' as never) as Report);
	expect(tables.map(({ measure, unit, rows }) => [measure, unit, ...rows.map(({ record }) => record.id)])).toEqual([
		['Changeover time', 'min', 'r', 'c'],
		['Scrap', '%', 'r', 'e'],
		['Changeover time', undefined, 'f'],
		['Lots', 'a day', 'b'],
		['Changeover time', 'h', 'd'],
	]);
	expect(tables[1]?.rows.map(({ index }) => index)).toEqual([1, 0]);
});

test('in any bulletin each figure stands in one table, with none of another unit', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			for (const report of digest.records.reports.values()) {
				const tables = comparisons(digest, report);
				const answers = [...digest.records.adoptions.values()].filter(({ data }) => data.report === report.id);
				const figures = [report, ...answers].flatMap(({ data }) => data.results ?? []);
				const rows = tables.flatMap(({ rows }) => rows);
				expect(new Set(rows.map(({ result }) => result))).toEqual(new Set(figures));
				expect(rows).toHaveLength(figures.length);
				for (const table of tables) {
					expect(new Set(table.rows.map(({ result }) => result.unit)).size).toBe(1);
					expect(new Set(table.rows.map(({ result }) => result.measure.toLowerCase())).size).toBe(1);
				}
				for (const { record, result, index } of rows) expect(record.data.results?.[index]).toBe(result);
			}
		}),
	);
});
