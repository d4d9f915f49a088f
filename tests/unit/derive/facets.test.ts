import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets, type FacetChoice, matchesChoice } from '../../../src/core/derive/countFacets.ts';
import { type Facet, facets, facetsOf, type FacetValues } from '../../../src/core/derive/facets.ts';
import { inTableOrder } from '../../../src/core/derive/facetTable.ts';
import { orderFacetValues } from '../../../src/core/derive/orderFacetValues.ts';
import { searchRecords } from '../../../src/core/derive/searchRecords.ts';
import { newestReports } from '../../../src/core/link/newestReports.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import type { Id } from '../../../src/core/schema/id.ts';
import { bulletin } from '../../support/bulletin.ts';

const report = (front: string) => `---\ntitle: T\noutcome: It worked.\n${front}\n---\n`;
const answer = (to: string, front: string) => `---\nreport: ${to}\n${front}\n---\n`;

const digest = bulletin({
	'topics/quality.md': '',
	'topics/waste.md': '',
	'factories/mill.md': '---\ntitle: Mill\nworkshops: [{ id: spinning, title: Spinning }]\n---\n',
	'factories/works.md': '',
	'factories/yard.md': '',
	'reports/full.md': report(
		'factory: mill\nalongside: [works, mill]\nworkshop: spinning\ntopic: [waste, quality, waste]\ndate: 1956-08-31',
	),
	'reports/bare.md': report('topic: [quality]\ngroup: { name: Several }'),
	'reports/told.md': report('topic: [quality]\nfactory: mill\nsource: { publication: A paper, date: 1957-02 }'),
	'adoptions/full/yard.md': answer('full', 'factory: yard\nresponse: adopted\nvia: full/others'),
	'adoptions/full/others.md': answer('full', 'group: { name: Others }\nresponse: trial'),
	'adoptions/full/more.md': answer('full', 'group: { name: More }\nresponse: adopted'),
});
const valuesOf = (id: string) => {
	const record = digest.records.reports.get(id as Id<'reports'>);
	return record && facetsOf(digest, record);
};

describe('the values of a report', () => {
	test('are its own facts and the different answers to it, each once', () => {
		expect(valuesOf('full')).toEqual({
			factory: ['mill', 'works'],
			workshop: ['mill/spinning'],
			topic: ['waste', 'quality'],
			response: ['trial', 'adopted'],
			year: ['1956'],
		});
	});

	test('leave out what it does not state, and say that nobody has answered', () => {
		expect(valuesOf('bare')).toEqual({
			factory: [],
			workshop: [],
			topic: ['quality'],
			response: ['unanswered'],
			year: [],
		});
	});
});

test('a report without a date of its own is of the year in which its source told of it', () => {
	expect(valuesOf('told')?.year).toEqual(['1957']);
	const records = searchRecords(digest, createRoutes('/', ['en', 'zh']));
	expect(inTableOrder(records).map(({ id, date }) => [id, date])).toEqual([
		['told', '1957-02'],
		['full', '1956-08-31'],
		['bare', undefined],
	]);
	expect(inTableOrder(records).map(({ id }) => id)).toEqual(newestReports(digest).map(({ id }) => id));
});

const names: Record<Facet, string[]> = {
	factory: ['a', 'b', 'c'],
	workshop: ['a/x', 'b/y'],
	topic: ['p', 'q', 'r'],
	response: ['adopted', 'trial', 'unanswered'],
	year: ['1956', '1957'],
};
const some = (facet: Facet) => fc.subarray(names[facet]);
const values: fc.Arbitrary<FacetValues> = fc.record({
	factory: some('factory'),
	workshop: some('workshop'),
	topic: some('topic'),
	response: some('response'),
	year: some('year'),
});

describe('counts', () => {
	test('say how many reports each value would leave', () => {
		fc.assert(
			fc.property(fc.array(values, { maxLength: 12 }), values, (reports, choice) => {
				const counts = countFacets(reports, choice);
				for (const facet of facets) {
					for (const value of names[facet]) {
						const alone: FacetChoice = { ...choice, [facet]: [value] };
						const left = reports.filter((report) => matchesChoice(report, alone)).length;
						expect(counts[facet].get(value) ?? 0).toBe(left);
					}
				}
			}),
		);
	});

	test('of the whole bulletin equal its records', () => {
		const reports = [...digest.records.reports.values()].map((record) => facetsOf(digest, record));
		const { topic, response, year } = countFacets(reports);
		expect([...topic]).toEqual([
			['quality', 3],
			['waste', 1],
		]);
		expect(Object.fromEntries(response)).toEqual({ unanswered: 2, trial: 1, adopted: 1 });
		expect([...year]).toEqual([
			['1956', 1],
			['1957', 1],
		]);
	});
});

test('any value within a facet fits, and all facets together', () => {
	const full = valuesOf('full');
	if (!full) throw new Error('the report is there');
	expect(matchesChoice(full, { topic: ['waste', 'other'], response: ['trial'] })).toBe(true);
	expect(matchesChoice(full, { topic: ['waste'], response: ['declined'] })).toBe(false);
	expect(matchesChoice(full, { topic: [] })).toBe(true);
});

describe('order', () => {
	const value = (name: string, count = 1, label = name) => ({ value: name, label, count });
	const order = (facet: Facet, lang: string, ...list: ReturnType<typeof value>[]) =>
		orderFacetValues(facet, list, lang).map((entry) => entry.value);

	test('by count and then by name', () => {
		expect(
			order('topic', 'en', value('b'), value('a10', 1, 'Item 10'), value('a9', 1, 'Item 9'), value('z', 5)),
		).toEqual(['z', 'b', 'a9', 'a10']);
		expect(order('factory', 'zh', value('w', 1, '武汉'), value('b', 1, '北京'), value('s', 1, '上海'))).toEqual([
			'b',
			's',
			'w',
		]);
	});

	test('responses from the first look to the last word, years from the newest', () => {
		expect(order('response', 'en', value('unanswered', 9), value('adopted'), value('assessing'))).toEqual([
			'assessing',
			'adopted',
			'unanswered',
		]);
		expect(order('year', 'en', value('1956', 9), value('1958'), value('1957'))).toEqual(['1958', '1957', '1956']);
	});
});
