import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisons } from '../../../src/core/derive/comparison.ts';
import type { Digest, Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { bulletin } from '../../support/bulletin.ts';
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
				results: [{ measure: 'changeover  time', unit: 'min', after: 75 }],
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

const tablesOf = (digest: Digest) =>
	comparisons(digest, digest.records.reports.get('r' as never) as Report).map(({ measure, unit, rows }) => [
		measure,
		unit,
		...rows.map(({ record }) => record.id),
	]);

test('a unit in capitals is another unit', () => {
	const digest = linked({
		reports: { r: { results: [{ measure: 'Pressure', unit: 'mPa', after: 2 }] } },
		adoptions: { b: { report: 'r', response: 'adopted', results: [{ measure: 'pressure', unit: 'MPa', after: 2 }] } },
	});
	expect(tablesOf(digest)).toEqual([
		['Pressure', 'mPa', 'r'],
		['pressure', 'MPa', 'b'],
	]);
});

describe('figures that were written in two languages', () => {
	const files = {
		'factories/f.md': '',
		'factories/g.md': '',
		'factories/h.md': '',
		'topics/t.md': '',
		'reports/r.md':
			'---\ntitle: 经验\nlang: zh\nfactory: f\ntopic: [t]\noutcome: 好。\n' +
			'results:\n  - { measure: 等候时间, unit: 分钟, after: 3 }\n  - { measure: 水压, after: 5 }\n---\n',
		'adoptions/r/g.md':
			'---\nreport: r\nfactory: g\nresponse: adopted\ndate: 2025\n' +
			'results:\n  - { measure: Waiting time, unit: min, after: 2 }\n  - { measure: Water, after: 1 }\n---\n',
		'adoptions/r/h.md':
			'---\nreport: r\nfactory: h\nlang: zh\nresponse: adopted\ndate: 2026\n' +
			'results:\n  - { measure: 等候时间, unit: 分钟, after: 4 }\n---\n',
	};
	const apart = [
		['等候时间', '分钟', 'r', 'r/h'],
		['水压', undefined, 'r'],
		['Waiting time', 'min', 'r/g'],
		['Water', undefined, 'r/g'],
	];
	const together = [
		['等候时间', '分钟', 'r', 'r/g', 'r/h'],
		['水压', undefined, 'r'],
		['Water', undefined, 'r/g'],
	];

	test('stand together where a translation names them alike', () => {
		const zh = '---\nresults:\n  - { measure: 等候时间, unit: 分钟 }\n  - { measure: 用水 }\n---\n';
		const en = '---\nresults:\n  - { measure: waiting time, unit: min }\n  - { measure: Pressure }\n---\n';
		expect(tablesOf(bulletin(files))).toEqual(apart);
		expect(tablesOf(bulletin({ ...files, 'adoptions/r/g.zh.md': zh }))).toEqual(together);
		expect(tablesOf(bulletin({ ...files, 'reports/r.en.md': en }))).toEqual(together);
	});

	test('that differ in their own language stay apart, whatever a translation calls them', () => {
		const en = '---\nresults:\n  - { measure: Time, unit: min }\n  - { measure: Time, unit: min }\n---\n';
		expect(tablesOf(bulletin({ ...files, 'reports/r.en.md': en }))).toEqual(apart);
	});
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
