import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedSite, openSite } from './site.ts';

let site: OpenedSite;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const editions = [
	{ prefix: '', lang: 'en' },
	{ prefix: 'zh/', lang: 'zh' },
];
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const path = (page: Page) => decodeURIComponent(page.url().slice(site.url.length));

describe('from where an experience began to who took it over, and back', () => {
	test.each([
		{ prefix: '', pairs: 'more than thirty pairs', report: 'Brother contracts', adopter: 'Wah Shing' },
		{ prefix: 'zh/', pairs: '三十多对', report: '兄弟合同', adopter: '华生电器厂' },
	])('$report, $pairs, $adopter', async ({ prefix, pairs, report, adopter }) => {
		const { page } = await site.visit(`${prefix}reports/brother-contracts/`);
		expect(await page.locator('h1').textContent()).toContain(report);
		await page.locator('.prose').getByRole('link', { name: pairs }).first().click();
		expect(path(page)).toBe(`${prefix}reports/brother-contracts/#~answer-wah-shing`);
		const answer = page.locator(':target');
		expect(await answer.isVisible()).toBe(true);
		expect(await answer.textContent()).toContain(pairs);

		await answer.getByRole('link', { name: adopter }).first().click();
		await page.waitForURL(/factories\/wah-shing\//);
		const taken = page.locator(':target');
		expect(await taken.textContent()).toContain(pairs);

		await taken.getByRole('link', { name: report }).click();
		await page.waitForURL(/reports\/brother-contracts\//);
		expect(await page.locator(':target').textContent()).toContain(adopter);
		await page.context().close();
	});

	test.each(editions)('the four facts stand before the story ($lang)', async ({ prefix }) => {
		const { page } = await site.visit(`${prefix}reports/brother-contracts/`);
		const facts = page.locator('main header dl.facts');
		expect(
			await facts
				.getByRole('link')
				.evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname.replace('/zh', ''))),
		).toEqual(['/factories/second-textile-machinery/', '/topics/mutual-help/', '/topics/learning-technology/']);
		const above = await facts.evaluate((list) => list.getBoundingClientRect().bottom);
		expect(
			await page
				.locator('.prose')
				.first()
				.evaluate((prose) => prose.getBoundingClientRect().top),
		).toBeGreaterThan(above);
		await page.context().close();
	});
});

test('the language switch keeps the page, there and back', async () => {
	const { page } = await site.visit();
	for (const address of ['', 'reports/brother-contracts/', 'topics/', 'search/']) {
		await page.goto(site.url + address);
		await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
		await page.waitForURL(`${site.url}zh/${address}`);
		expect(await page.locator('html').getAttribute('lang')).toBe('zh');
		await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
		await page.waitForURL(site.url + address);
	}
	await page.context().close();
});

describe('light and dark', () => {
	test('without a choice the device decides, with and without JavaScript', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const { page } = await site.visit('', { javaScriptEnabled, colorScheme: 'light' });
			const light = await background(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await background(page)).not.toBe(light);
			await page.context().close();
		}
	});

	test("a reader's choice is kept over pages and reloads, and no other colour flashes before it", async () => {
		const { page } = await site.visit('', { colorScheme: 'light' });
		const light = await background(page);
		await page.getByLabel('Colours').selectOption('dark');
		const dark = await background(page);
		expect(dark).not.toBe(light);

		// The first moment at which there is something to paint.
		await page.addInitScript(() => {
			const watch = new MutationObserver(() => {
				if (!document.body) return;
				document.documentElement.dataset['firstPaint'] = document.documentElement.dataset['theme'] ?? 'none';
				watch.disconnect();
			});
			watch.observe(document, { childList: true, subtree: true });
		});
		for (const address of ['', 'reports/brother-contracts/', 'zh/']) {
			await page.goto(site.url + address);
			expect(await page.locator('html').getAttribute('data-first-paint')).toBe('dark');
			expect(await background(page)).toBe(dark);
		}
		await page.getByLabel('配色').or(page.getByRole('banner').locator('select')).first().selectOption('auto');
		expect(await background(page)).toBe(light);
		await page.reload();
		expect(await background(page)).toBe(light);
		await page.context().close();
	});
});

test.each(['', 'search/'])('nothing moves while a page comes in on a phone: %s', async (path) => {
	const { page } = await site.visit(path, { viewport: { width: 360, height: 740 } });
	const moved = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const watch = new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
					resolve(shifts.reduce((sum, { value }) => sum + value, 0));
				});
				watch.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 300);
			}),
	);
	// Letters that take another place when their face has come are allowed for.
	expect(moved).toBeLessThan(0.1);
	await page.context().close();
});

describe('the keyboard alone', () => {
	test.each(editions)('skips to the content ($lang)', async ({ prefix }) => {
		const { page } = await site.visit(`${prefix}reports/brother-contracts/`);
		const skip = page.locator('a.skip');
		const hidden = await skip.boundingBox();
		expect((hidden?.width ?? 0) * (hidden?.height ?? 0)).toBeLessThan(4);
		await page.keyboard.press('Tab');
		expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
		expect((await skip.boundingBox())?.width).toBeGreaterThan(40);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
		await page.context().close();
	});

	test.each(['', 'reports/brother-contracts/', 'zh/factories/guangming/', 'search/'])(
		'reaches everything in the order of the page, and shows where it is: %s',
		async (address) => {
			const { page } = await site.visit(address);
			const stops: { name: string; area: string; outline: number; inView: boolean; order: number }[] = [];
			for (;;) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate(() => {
					const element = document.activeElement;
					if (!element || element === document.body) return undefined;
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					const { top, bottom, width } = element.getBoundingClientRect();
					return {
						name: element.textContent?.trim().slice(0, 40) || element.tagName,
						area: element.closest('header.masthead, main, body > footer')?.tagName ?? '',
						outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
						inView: width > 0 && bottom > 0 && top < innerHeight,
						order: [...document.querySelectorAll('*')].indexOf(element),
					};
				});
				if (!stop || stop.order <= (stops.at(-1)?.order ?? -1)) break;
				stops.push(stop);
			}
			expect(stops.filter(({ outline, inView }) => outline < 2 || !inView)).toEqual([]);
			const areas = stops.map(({ area }) => area).filter((area, index, all) => area !== all[index - 1]);
			expect(areas.slice(0, 3)).toEqual(['', 'HEADER', 'MAIN']);
			const reachable = await page.evaluate(() => {
				const all = document.querySelectorAll<HTMLElement>('a[href], button, select, textarea, input, summary');
				return [...all].filter((element) => {
					const radio = element instanceof HTMLInputElement && element.type === 'radio';
					return !radio && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
				}).length;
			});
			expect(stops.length).toBeGreaterThanOrEqual(reachable);
			await page.context().close();
		},
	);
});

test('without JavaScript a reader gets from the first page to a report, its adopter, and the list of a topic', async () => {
	const { page } = await site.visit('', { javaScriptEnabled: false });
	const nav = page.getByRole('navigation', { name: 'Main' });
	await nav.getByRole('link', { name: 'Reports' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Brother contracts' }).first().click();
	await page.getByRole('link', { name: 'Wah Shing' }).first().click();
	await page.waitForURL(/factories\/wah-shing\//);
	await nav.getByRole('link', { name: 'Search' }).click();
	await page.getByRole('main').locator('a[href*="/search/topic/"]').first().click();
	await page.waitForURL(/search\/topic\//);
	expect(await page.getByRole('main').locator('a[href*="/reports/"]').count()).toBeGreaterThan(0);
	await page.context().close();
});
