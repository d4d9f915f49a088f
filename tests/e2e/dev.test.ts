import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Started, startScript } from '../support/startScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { launchBrowser } from './launchBrowser.ts';

const fixture = fileURLToPath(new URL('../fixtures/small', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let server: Started;
let url: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	folder = await temporaryFolder();
	content = join(folder.path, 'content');
	await cp(fixture, content, { recursive: true });
	server = startScript('dev', '--content', content, '--port', '0');
	[[, url = ''], browser] = await Promise.all([server.until(/(http:\/\/localhost:\d+\/)/), launchBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	await folder[Symbol.asyncDispose]();
});
beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => page.close());

const change = async (file: string, right: string, wrong: string) => {
	const text = await readFile(join(content, file), 'utf8');
	expect(text).toContain(right);
	await writeFile(join(content, file), text.replace(right, wrong));
};
/** Opens a page and waits until it hears from the server: what is told before that is told to nobody. */
const listen = async (path: string) => {
	const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
	await page.goto(url + path);
	await connected;
};
const report = (title: string) => `---
title: ${title}
factory: plant-south
topic: [safety]
outcome: Better light.
---

Learned from [Plant North](../factories/plant-north.md) and its guard.
`;

test('an edit is shown in the open page, without a reload by hand', async () => {
	await listen('reports/guard-on-the-press/');
	await change('reports/guard-on-the-press.md', 'No hand was hurt in a year.', 'No hand was hurt in two years.');
	await page.getByText('No hand was hurt in two years.').waitFor();
});

test('a page that was still loading while an edit was read is brought up to date', async () => {
	// What is told while nobody listens, Vite tells the next who does: here somebody listens.
	await listen('figures/');
	const late = await browser.newPage();
	const { promise: read, resolve: release } = Promise.withResolvers<void>();
	// Without this script the page doesn't hear from the server.
	await late.route('**/@vite/client', async (route) => {
		await read;
		await route.continue();
	});
	await late.goto(`${url}factories/plant-south/`, { waitUntil: 'commit' });
	await late.getByRole('heading', { level: 1, name: 'Sample Plant South' }).waitFor();
	await change('factories/plant-south.md', 'Sample Plant South', 'Sample Plant Far South');
	await expect
		.poll(async () => (await fetch(`${url}factories/plant-south/`)).text(), { timeout: 20_000 })
		.toContain('Far South');
	expect(await late.locator('h1').textContent()).toBe('Sample Plant South');
	release();
	await late.getByRole('heading', { level: 1, name: 'Sample Plant Far South' }).waitFor();
	await late.close();
});

test('a new report appears at its address, in the list, and where it is mentioned; gone again, it is gone', async () => {
	await listen('factories/plant-north/');
	await writeFile(join(content, 'reports/lamps.md'), report('Lamps at every press'));
	await page.getByText('Learned from Plant North and its guard.').waitFor();

	await page.goto(`${url}reports/lamps/`);
	expect(await page.locator('h1').textContent()).toBe('Lamps at every press');
	await page.goto(`${url}zh/reports/lamps/`);
	expect(await page.locator('h1').getAttribute('lang')).toBe('en');
	await page.goto(`${url}reports/`);
	await page.getByRole('link', { name: 'Lamps at every press' }).waitFor();

	await rm(join(content, 'reports/lamps.md'));
	await page.getByRole('link', { name: 'Lamps at every press' }).waitFor({ state: 'detached' });
	expect((await page.goto(`${url}reports/lamps/`))?.status()).toBe(404);
});

test('a broken record leaves the last good page and says what is wrong; mended, all is well', async () => {
	await listen('reports/guard-on-the-press/');
	await change('reports/guard-on-the-press.md', 'factory: plant-north', 'factory: plant-nroth');
	await page.locator('vite-error-overlay').getByText('There is no factory “plant-nroth”.').waitFor();
	await server.until(
		/error\[reference\/unknown\]: There is no factory “plant-nroth”\.\s+--> .*reports\/guard-on-the-press\.md:3:10/,
	);

	// Longer than errors are shown to pages that have just been opened.
	await page.waitForTimeout(2500);
	expect((await page.reload())?.status()).toBe(200);
	expect(await page.locator('h1').textContent()).toBe('A guard on the press');
	await page.getByRole('main').getByRole('link', { name: 'Sample Plant North' }).first().click();
	await page.waitForURL(/plant-north/);

	await change(
		'reports/guard-on-the-press.md',
		'title: A guard on the press\nfactory: plant-nroth',
		'title: A guard on every press\nfactory: plant-north',
	);
	await page.getByRole('link', { name: 'A guard on every press' }).first().waitFor();
	expect(await page.locator('vite-error-overlay').count()).toBe(0);
});

test('the search is served with the records as they are now', async () => {
	const get = async (path: string) => fetch(url + path);
	const script = await get('search-index/en/pagefind.js');
	expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
	expect((await get('search-index/zh/pagefind-entry.json')).status).toBe(200);
	expect(await (await get('search-index/en/titles.json')).text()).toContain('guard');

	await listen('reports/');
	await writeFile(join(content, 'reports/mats.md'), report('Mats before every press'));
	await page.getByRole('link', { name: 'Mats before every press' }).waitFor();
	expect(await (await get('search-index/en/titles.json')).text()).toContain('Mats');
});

test('a picture is served as its page shows it, and a browser need not ask for it again', async () => {
	const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#884422' } });
	await photo.jpeg().toFile(join(content, 'reports/guard.jpg'));
	await appendFile(join(content, 'reports/guard-on-the-press.md'), '\n![The guard](guard.jpg)\n');
	const shown = async () => {
		const html = await (await fetch(`${url}reports/guard-on-the-press/`)).text();
		return /src="\/(pictures\/[^"]+)"/.exec(html)?.[1];
	};
	await expect.poll(shown, { timeout: 30_000 }).toBeDefined();
	const picture = await fetch(url + (await shown()));
	expect(Object.fromEntries(picture.headers)).toMatchObject({
		'content-type': 'image/webp',
		'cache-control': 'max-age=31536000, immutable',
	});
	expect((await sharp(await picture.arrayBuffer()).metadata()).format).toBe('webp');
	const other = await fetch(`${url}search-index/en/titles.json`);
	expect(other.headers.get('cache-control')).toBe('no-cache');
});

test('a bulletin that is broken from the start is served, where it belongs, as soon as it is mended', async () => {
	await using broken = await temporaryFolder();
	await cp(fixture, broken.path, { recursive: true });
	const file = join(broken.path, 'reports/guard-on-the-press.md');
	const right = await readFile(file, 'utf8');
	await writeFile(file, right.replace('topic: [safety]', 'topic: [saftey]'));
	await appendFile(join(broken.path, 'digest.yml'), 'url: https://example.org/ours/\n');
	const second = startScript('dev', '--content', broken.path, '--port', '0');
	try {
		const [, address = ''] = await second.until(/(http:\/\/localhost:\d+\/ours\/)/);
		const before = await fetch(address);
		expect(before.status).toBe(500);
		expect(await before.text()).toContain('errors');
		await second.until(/There is no topic “saftey”/);
		await writeFile(file, right);
		await expect.poll(async () => (await fetch(address)).status, { timeout: 20_000 }).toBe(200);
	} finally {
		await second.stop();
	}
});
