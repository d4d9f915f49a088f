import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { buildSite } from './buildSite.ts';
import { ids, searchPage, total } from './searchPage.ts';
import { type OpenedSite, openSite } from './site.ts';

// A bulletin below a base path, with reports in one language only and more of them than a page of results holds.

const base = '/bulletin/';
const many = 45;

let site: OpenedSite;
let page: Page;
let faults: string[];
let search: ReturnType<typeof searchPage>;
const cleanups: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const folder = await temporaryFolder();
	cleanups.push(async () => folder[Symbol.asyncDispose]());
	const content = join(folder.path, 'content');
	await cp(fileURLToPath(new URL('../fixtures/rich', import.meta.url)), content, { recursive: true });
	for (let number = 1; number <= many; number++) {
		const text = `---\ntitle: Small matter ${number}\nfactory: mill-three\ntopic: [machines]\noutcome: Better.\n---\n`;
		await writeFile(join(content, 'reports', `small-matter-${number}.md`), text);
	}
	const built = await buildSite('--content', content, '--base', base);
	cleanups.push(built.remove);
	site = await openSite({ folder: built.folder, base });
	({ page, faults } = await site.visit('search/'));
	search = searchPage(page, site.url);
});
afterAll(async () => {
	expect(faults).toEqual([]);
	await site.close();
	for (const cleanup of cleanups) await cleanup();
});

test('hits lead below the base path', async () => {
	const { groups } = await search.ask('search/?q=night+shift');
	expect(groups['exact']?.[0]).toBe('reports/night-shift/');
	await page.locator('[data-part="title"]').first().click();
	await page.waitForURL(`${site.url}reports/night-shift/`);
});

describe('a report without a translation', () => {
	test('is found in its own language, from the other edition too', async () => {
		const { status, groups } = await search.ask('search/?q=轮流看机台');
		expect(status).toBe('No report in English · 1 in Chinese');
		expect(groups['zh']).toEqual(['zh/reports/only-chinese/']);
	});

	test('counts once when nothing but values are chosen, as in the list without JavaScript', async () => {
		const { groups } = await search.ask('search/?topic=quality');
		const counted = await search.counts('topic');
		expect(counted['quality']).toBe(2);
		expect(groups).toEqual({ all: ['reports/night-shift/'], zh: ['zh/reports/only-chinese/'] });
		await page.goto(`${site.url}search/topic/quality/`);
		expect(await page.locator('main .entries > li').count()).toBe(2);

		await search.ask('zh/search/?topic=quality');
		expect(await search.counts('topic')).toEqual(counted);
	});
});

describe('pages', () => {
	test('of twenty, by links that say where they lead', async () => {
		const first = await search.ask('search/?topic=machines');
		expect(total(first)).toBe(many + 2);
		expect(first.status).toContain('page 1 of 3');
		await page.getByRole('link', { name: 'Page 3' }).click();
		await search.expectShown(({ status }) => status).toContain('page 3 of 3');
		expect(search.asked()).toBe('?topic=machines&page=3');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('results');
		const third = await search.shown();
		expect(ids(third.groups['all'])).toHaveLength(7);
		await page.goBack();
		await search.expectShown((now) => now).toEqual(first);
		await search.ask('search/?topic=machines&page=3');
		expect(await search.shown()).toEqual(third);
	});

	test('that are no longer there give way to the last', async () => {
		const { status } = await search.ask('search/?topic=machines&page=12');
		expect(status).toContain('page 3 of 3');
		expect(search.asked()).toBe('?topic=machines&page=3');
	});

	test('of the lists without JavaScript', async () => {
		await page.goto(`${site.url}search/`);
		const all = page.getByRole('link', { name: /^All \d+ reports$/ });
		expect(await all.count()).toBe(many + 5 > 50 ? 1 : 0);
		const visit = await site.visit('search/topic/machines/', { javaScriptEnabled: false });
		expect(await visit.page.locator('main .entries > li').count()).toBe(many + 2);
		await visit.page.context().close();
	});

	test('undated reports come last, whichever date comes first', async () => {
		for (const sort of ['date', '-date']) {
			const { groups } = await search.ask(`search/?q=mill&sort=${sort}`);
			const order = ids(groups['exact']);
			expect(order.indexOf('night-shift')).toBeLessThan(order.findIndex((id) => id.startsWith('small-matter')));
		}
	});
});

test('who finds nothing may put down a need, in the words of the search', async () => {
	await search.ask('search/?q=xylophone');
	await page.getByRole('link', { name: 'Put down a need' }).click();
	expect(new URL(page.url()).pathname).toMatch(/\/submit\/need\/$/);
	await expect.poll(() => page.getByLabel(/^Problem/).inputValue(), { timeout: 10_000 }).toBe('xylophone');
});
