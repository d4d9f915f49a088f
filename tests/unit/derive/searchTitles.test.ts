import { expect, test } from 'vitest';
import { mostTitles, searchTitles } from '../../../src/core/derive/searchTitles.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { linked } from '../../support/linked.ts';

const routes = createRoutes('/', ['en', 'zh']);
const titlesOf = (reports: number) => {
	const fields = Array.from({ length: reports }, (_, number) => {
		const day = new Date(Date.UTC(2000, 0, number + 1)).toISOString().slice(0, 10);
		return [`report-${number}`, { title: `Report ${number}`, date: day }] as const;
	});
	const digest = linked({ reports: Object.fromEntries(fields), factories: { mill: {} }, topics: { safety: {} } });
	return searchTitles(digest, routes, 'en');
};

test('of reports, topics and factories, each with its address', () => {
	expect(titlesOf(1)).toEqual([
		{ kind: 'reports', title: 'Report 0', url: '/reports/report-0/' },
		{ kind: 'topics', title: 'safety', url: '/topics/safety/' },
		{ kind: 'factories', title: 'mill', url: '/factories/mill/' },
	]);
});

test('of very many reports the newest, with all topics and factories', () => {
	const titles = titlesOf(mostTitles + 100);
	expect(titles).toHaveLength(mostTitles);
	expect(titles[0]?.title).toBe(`Report ${mostTitles + 99}`);
	expect(titles.map(({ title }) => title)).not.toContain('Report 50');
	expect(titles.slice(-2).map(({ title }) => title)).toEqual(['safety', 'mill']);
});
