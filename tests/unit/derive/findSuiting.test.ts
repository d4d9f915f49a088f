import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSuiting } from '../../../src/core/derive/findSuiting.ts';
import { finderReports } from '../../../src/core/derive/finderReports.ts';
import { verdictOf, verdictOrder } from '../../../src/core/derive/fit.ts';
import { matchesForFactory } from '../../../src/core/derive/matches.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { arbitraryDigest, arbitraryProfile } from '../../support/arbitraryDigest.ts';
import { bulletin } from '../../support/bulletin.ts';
import { linked } from '../../support/linked.ts';

const routes = createRoutes('/', ['en', 'zh']);

describe('what the finder is given', () => {
	const digest = bulletin({
		'topics/waste.md': '---\ntitle: Waste\nsynonyms: [scrap]\n---\n',
		'topics/waste.zh.md': '---\ntitle: 浪费\nsynonyms: [废料]\n---\n',
		'reports/filings.md':
			'---\ntitle: Filings\ngroup: { name: Many }\ntopic: [waste]\noutcome: Kept.\nproblem: Thrown away.\nsource: { publication: P, date: 1957-01-30 }\n---\n',
		'reports/filings.zh.md': '---\ntitle: 铁屑\noutcome: 收回来了。\n---\n',
		'reports/gone.md': '---\ntitle: Gone\ngroup: { name: Many }\ntopic: [waste]\noutcome: O.\nstatus: withdrawn\n---\n',
	});

	test('the offered reports in words of its readers, with the day on which the source told of them', () => {
		expect(finderReports(digest, routes, 'en')).toEqual([
			{
				title: 'Filings',
				url: '/reports/filings/',
				outcome: 'Kept.',
				text: 'Thrown away. Waste scrap',
				conditions: [],
				evidence: 0,
				date: '1957-01-30',
			},
		]);
		const [zh] = finderReports(digest, routes, 'zh');
		expect(zh).toMatchObject({ title: '铁屑', url: '/zh/reports/filings/', outcome: '收回来了。' });
		expect(zh?.text).toContain('废料');
	});

	test('the language of a report that readers have in another one than theirs', () => {
		const only = bulletin({
			'topics/waste.md': '',
			'reports/rounds.md': '---\ntitle: 巡视\nlang: zh\ngroup: { name: Many }\ntopic: [waste]\noutcome: 好。\n---\n',
		});
		expect(finderReports(only, routes, 'en')[0]?.lang).toBe('zh');
		expect(finderReports(only, routes, 'zh')[0]?.lang).toBeUndefined();
	});
});

const reports = finderReports(
	linked({
		reports: {
			any: { title: 'Any', date: '2026' },
			old: { title: 'Old', date: '2020', conditions: [{ need: 'required', attribute: 'size', is: 'small' }] },
			new: {
				title: 'Scrap at night',
				date: '2024',
				conditions: [{ need: 'required', attribute: 'size', is: 'small' }],
			},
			large: { title: 'Scrap of the castings', conditions: [{ need: 'required', attribute: 'size', is: 'large' }] },
		},
	}),
	routes,
	'en',
);
const found = (profile: object, problem = '') =>
	findSuiting(reports, profile as Record<string, string>, problem).map(({ report, words }) => [report.title, ...words]);

test.each([
	[{ size: 'small' }, '', [['Scrap at night'], ['Old'], ['Any'], ['Scrap of the castings']]],
	[{}, '', [['Any'], ['Scrap at night'], ['Old'], ['Scrap of the castings']]],
	[{}, 'it worked', ['Any', 'Scrap at night', 'Old', 'Scrap of the castings'].map((title) => [title, 'worked'])],
	[{ size: 'small' }, 'Scraps!', [['Scrap at night', 'scraps'], ['Scrap of the castings', 'scraps'], ['Old'], ['Any']]],
	[
		{ size: 'small' },
		'the scrap of castings',
		[['Scrap of the castings', 'scrap', 'castings'], ['Scrap at night', 'scrap'], ['Old'], ['Any']],
	],
])('for %o and “%s”', (profile, problem, expected) => expect(found(profile, problem)).toEqual(expected));

test('in any bulletin, each offered report once, with the verdict of core', () => {
	fc.assert(
		fc.property(arbitraryDigest, arbitraryProfile, (digest, profile) => {
			const list = finderReports(digest, routes, 'en');
			const suiting = findSuiting(list, profile, '');
			expect(new Set(suiting.map(({ report }) => report))).toEqual(new Set(list));
			for (const { report, fit } of suiting) expect(fit.verdict).toBe(verdictOf(report.conditions, profile));
			const order = suiting.map(({ fit }) => verdictOrder.indexOf(fit.verdict));
			expect(order).toEqual([...order].sort());
		}),
	);
});

test('a described factory gets the answer of a listed one of the same profile, in the same order', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const list = finderReports(digest, routes, 'en');
			for (const factory of digest.records.factories.values()) {
				if (factory.data.kind === 'body') continue;
				const groups = matchesForFactory(digest, factory);
				const listed = groups.flatMap(({ matches }) =>
					matches.filter(({ need }) => !need).map(({ report }) => report.id),
				);
				const described = findSuiting(list, factory.data.profile ?? {}, '').map(({ report }) => report.url);
				expect(described.filter((url) => listed.some((id) => url === `/reports/${id}/`))).toEqual(
					listed.map((id) => `/reports/${id}/`),
				);
			}
		}),
	);
});
