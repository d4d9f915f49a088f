import { describe, expect, test } from 'vitest';
import { answerAnchor, createRoutes, tookAnchor } from '../../src/core/routes.ts';

const languages = ['en', 'zh'];

describe.each([
	['/', ''],
	['', ''],
	['/bulletin', '/bulletin'],
	['bulletin/', '/bulletin'],
	['//a//b/', '/a/b'],
])('below %j', (base, root) => {
	const routes = createRoutes(base, languages);

	test('the first language stands at the root, the others below their tag', () => {
		expect(routes.home('en')).toBe(`${root}/`);
		expect(routes.home('zh')).toBe(`${root}/zh/`);
		expect(routes.list('needs', 'en')).toBe(`${root}/needs/`);
		expect(routes.record('reports/a/b', 'zh')).toBe(`${root}/zh/reports/a/b/`);
		expect(routes.page('/search/', 'zh')).toBe(`${root}/zh/search/`);
	});

	test('a place on a page', () => {
		expect(routes.record('reports/x', 'en', 'what-came-of-it')).toBe(`${root}/reports/x/#what-came-of-it`);
		expect(routes.record('reports/x', 'en', '结果')).toBe(`${root}/reports/x/#${encodeURIComponent('结果')}`);
		expect(routes.record('reports/x', 'en', '')).toBe(`${root}/reports/x/`);
	});

	test('an answer stands on the page of its report', () => {
		expect(routes.record('adoptions/brother-contracts/wah-shing', 'en')).toBe(
			`${root}/reports/brother-contracts/#${answerAnchor('brother-contracts/wah-shing')}`,
		);
		expect(routes.record('adoptions/a/b/who', 'zh', '~answer-who-way')).toBe(`${root}/zh/reports/a/b/#~answer-who-way`);
	});

	test('search and its lists', () => {
		expect(routes.search('en')).toBe(`${root}/search/`);
		expect(routes.search('zh', { q: '次品 & 废品' })).toBe(
			`${root}/zh/search/?q=%E6%AC%A1%E5%93%81+%26+%E5%BA%9F%E5%93%81`,
		);
		expect(routes.facet('workshop', 'wah-shing/first', 'en')).toBe(`${root}/search/workshop/wah-shing/first/`);
	});

	test('feeds and calendars', () => {
		expect(routes.feed('xml', 'en')).toBe(`${root}/feed.xml`);
		expect(routes.feed('json', 'zh', 'factories/wah-shing')).toBe(`${root}/zh/factories/wah-shing/feed.json`);
		expect(routes.calendar('zh')).toBe(`${root}/zh/calendar.ics`);
		expect(routes.calendar('en', 'exchanges/a/b')).toBe(`${root}/exchanges/a/b/calendar.ics`);
	});

	test('files', () => {
		expect(routes.asset('reports/plan of 100%.pdf')).toBe(`${root}/files/reports/plan%20of%20100%25.pdf`);
		expect(routes.picture('press.0123.400.webp')).toBe(`${root}/pictures/press.0123.400.webp`);
		expect(routes.file('theme.js')).toBe(`${root}/theme.js`);
	});
});

test('a bulletin in Chinese first has Chinese at its root', () => {
	const routes = createRoutes('/', ['zh', 'en']);
	expect(routes.home('zh')).toBe('/');
	expect(routes.list('reports', 'en')).toBe('/en/reports/');
});

test('answers by the same factory to two reports have two places on its page', () => {
	expect(tookAnchor('a/wah-shing')).not.toBe(tookAnchor('b/wah-shing'));
	expect(tookAnchor('a-b/c')).not.toBe(tookAnchor('a/b-c'));
});
