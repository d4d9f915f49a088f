import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/core/derive/searchRecords.ts';
import { createRoutes } from '../../src/core/routes.ts';
import { sendRecords } from '../../src/core/search/sendRecords.ts';
import { hashRecords } from '../../src/io/engines/hashRecords.ts';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { startSearchServer } from '../../src/io/searchServer/startSearchServer.ts';
import { openPglite } from '../engines/openPglite.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { buildSite } from './buildSite.ts';
import { ids, searchPage, total } from './searchPage.ts';
import { type OpenedSite, openSite } from './site.ts';

// The same bulletin twice: searched by Pagefind, and by PostgreSQL (PGlite) behind the server that stands before it.

interface Reader {
	site: OpenedSite;
	page: Page;
	faults: string[];
	search: ReturnType<typeof searchPage>;
	/** Addresses that the page asked for. */
	requests: string[];
}

let pagefind: Reader;
let server: Reader;
const told: unknown[] = [];
const cleanups: (() => Promise<void>)[] = [];

async function reader(site: OpenedSite): Promise<Reader> {
	const { page, faults } = await site.visit('search/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url().slice(site.url.length)));
	return { site, page, faults, search: searchPage(page, site.url), requests };
}

beforeAll(async () => {
	const folder = await temporaryFolder();
	cleanups.push(async () => folder[Symbol.asyncDispose]());
	const content = join(folder.path, 'content');
	await cp(fileURLToPath(new URL('../../content', import.meta.url)), content, { recursive: true });
	await appendFile(join(content, 'digest.yml'), '\nsearch: { engine: postgresql, address: /ask }\n');

	const [built, engine, { digest }] = await Promise.all([
		buildSite('--content', content, '--base', '/'),
		openPglite(),
		loadDigest(content),
	]);
	cleanups.push(built.remove, () => engine.close());
	if (!digest) throw new Error('The sample bulletin has errors.');
	const { languages } = digest.settings;
	const sink = engine.sink();
	await sendRecords(sink, hashRecords(searchRecords(digest, createRoutes('/', languages))));
	await sink.close();
	const listening = await startSearchServer({
		engine,
		languages,
		address: '/ask',
		host: '127.0.0.1',
		port: 0,
		rate: 10_000,
		trustProxy: false,
		failed: (error) => told.push(error),
	});
	cleanups.push(() => listening.close());
	const [usual, served] = await Promise.all([
		openSite(),
		openSite({ folder: built.folder, forward: { path: '/ask/', to: listening.origin } }),
	]);
	[pagefind, server] = await Promise.all([reader(usual), reader(served)]);
}, 240_000);

afterAll(async () => {
	for (const { site, faults } of [pagefind, server]) {
		expect(faults).toEqual([]);
		await site.close();
	}
	for (const cleanup of cleanups.reverse()) await cleanup();
	expect(told).toEqual([]);
});

const facetNames = ['factory', 'workshop', 'topic', 'response', 'year'];

/** What a search page shows: the status line, the hits in their groups, the count of every value. */
async function shownBy({ search }: Reader, address: string) {
	const shown = await search.ask(address);
	const counts = await Promise.all(facetNames.map((name) => search.counts(name)));
	return { ...shown, total: total(shown), counts };
}

const bothShow = async (address: string) =>
	Promise.all([shownBy(pagefind, address), shownBy(server, address)] as const);

test('the page is the same, and asks the server and no index', async () => {
	await server.search.ask('search/?q=brother+contracts');
	expect(server.requests.filter((path) => /pagefind/.test(path))).toEqual([]);
	expect(server.requests.filter((path) => path.startsWith('ask/')).sort()).toEqual([
		'ask/en?q=brother+contracts&size=20',
		'ask/zh?q=brother+contracts&size=5&strict=1',
	]);
});

describe('the same facets, counts, hits and order', () => {
	test.each([
		'search/?topic=quality',
		'search/?topic=quality&topic=leadership',
		'search/?year=1956&response=adopted',
		'search/?factory=first-cotton&year=1956&sort=date',
		'search/?sort=date',
		'search/?sort=date&page=2',
		'zh/search/?topic=meetings&response=unanswered',
		'zh/search/?year=1957&year=1958&sort=date',
	])('without words: %s', async (address) => {
		const [usual, served] = await bothShow(address);
		expect(served).toEqual(usual);
		expect(usual.status).not.toBe('');
	});

	test.each([
		['search/', '"point leads"'],
		['search/', '"brother contracts"'],
		['search/', '"daily rounds"'],
		['zh/search/', '“兄弟合同”'],
		['zh/search/', '「以点带面」'],
		['zh/search/', '"次品"'],
	])('of a phrase, whatever is chosen besides: %s %s', async (path, q) => {
		for (const choice of ['', '&topic=point-and-surface', '&year=1956&response=adopted']) {
			const [usual, served] = await bothShow(`${path}?q=${encodeURIComponent(q)}${choice}`);
			expect(served.total, choice).toBe(usual.total);
			expect(served.counts, choice).toEqual(usual.counts);
			expect(ids(served.groups['exact']).sort(), choice).toEqual(ids(usual.groups['exact']).sort());
		}
	});
});

describe('a query finds its report first', () => {
	test.each([
		['', 'brother contracts', 'brother-contracts'],
		['', 'defects', 'experience-against-the-key-defect'],
		['', 'collectively leading', 'collective-leadership'],
		['', 'half a day', 'half-a-day-in-the-workshop'],
		['', 'brothr contarcts', 'brother-contracts'],
		['', 'ｐｒｏｐａｇａｎｄａ', 'propaganda-and-mobilisation'],
		['zh/', '兄弟合同', 'brother-contracts'],
		['zh/', '巡视车间', 'daily-rounds'],
		['zh/', '以点带面', 'point-leads-surface'],
		['zh/', '兄第合同', 'brother-contracts'],
	])('%s: %s', async (path, q, id) => {
		const { groups } = await server.search.ask(`${path}search/?${new URLSearchParams({ q })}`);
		expect(ids(Object.values(groups)[0])[0]).toBe(id);
	});
});

test('a hit shows the place in the text, marked, and leads to the part of the page', async () => {
	await server.search.ask('search/?q=Dongwu');
	const hit = server.page.locator('[data-part="hits"] li').first();
	expect(await hit.locator('mark').first().textContent()).toBe('Dongwu');
	const href = await hit.locator('[data-part="section"] a').getAttribute('href');
	await server.page.goto(new URL(href ?? '', server.site.url).href);
	expect(await server.page.locator(':target').count()).toBe(1);
	await server.page.goto(`${server.site.url}search/`);
});

test('what is typed, chosen and taken back is searched by the server too', async () => {
	const { page, search } = server;
	await page.goto(`${server.site.url}search/`);
	await search.box.fill('contracts');
	await search.expectShown(({ groups }) => ids(groups['exact'])).toContain('brother-contracts');
	const before = await search.counts('topic');
	await search.choose('year', '1956');
	await search.expectShown(() => search.asked()).toBe('?q=contracts&year=1956');
	await page.goBack();
	await search.expectShown(() => search.asked()).toBe('?q=contracts');
	await expect.poll(() => search.counts('topic')).toEqual(before);
});

test('a misspelt word brings similar titles, and a word in no report is named', async () => {
	const { page, search } = server;
	const { groups } = await search.ask('search/?q=xylophone');
	expect(ids(Object.values(groups).flat())).toEqual([]);
	await search.ask('search/?q=brothr');
	expect(await page.locator('[data-part="hits"]').textContent()).toMatch(/Did you mean/);
	expect(await page.locator('[data-part="hits"]').textContent()).toContain('In no report in English: brothr.');
});

test('where the server fails, the page says so, and finds again once it is back', async () => {
	const { page, search, faults } = server;
	await page.route('**/ask/**', (route) => route.fulfill({ status: 502, body: '{"error":"down"}' }));
	await search.ask('search/?q=rounds').catch(() => {});
	await search.expectShown(({ status }) => status).toBe('The search could not be loaded.');
	await page.unroute('**/ask/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await search.expectShown(({ groups }) => ids(groups['exact'])).toContain('daily-rounds');
	// The browser tells of every answer of that kind, and the page of its failure.
	expect(faults.splice(0).every((fault) => /502/.test(fault))).toBe(true);
});
