import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTypes } from './pageTypes.ts';
import { type OpenedSite, openSite } from './site.ts';

let site: OpenedSite;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const black = 'rgb(0, 0, 0)';
const white = 'rgb(255, 255, 255)';

describe.each([
	{ prefix: '', lang: 'en' },
	{ prefix: 'zh/', lang: 'zh' },
])('every type of page ($lang)', ({ prefix }) => {
	const addresses = () => pageTypes(inject('siteFolder'), prefix).map(({ path }) => path);

	describe('with JavaScript', () => {
		// To open a page costs more than to look at it, so that each is opened once for all of these tests.
		const faulty: string[] = [];
		const wide: string[] = [];
		const printed: { address: string; controls: string[]; heading: boolean; colours: string[] }[] = [];
		let page: Page;
		beforeAll(async () => {
			const visited = await site.visit(prefix, { colorScheme: 'dark' });
			page = visited.page;
			for (const address of addresses()) {
				await page.emulateMedia({ media: 'screen' });
				// The search reads its index when the page has loaded.
				await page.goto(site.url + address, { waitUntil: address.includes('search') ? 'networkidle' : 'load' });
				for (const width of [1440, 360, 320]) {
					const over = await wider(page, width);
					if (over > 0) wide.push(`${address} at ${width}: ${over} pixels`);
				}
				await page.emulateMedia({ media: 'print' });
				printed.push({ address, ...(await shownOnPaper(page)) });
				faulty.push(...visited.faults.splice(0).map((fault) => `${address}: ${fault}`));
			}
		}, 300_000);
		afterAll(() => page.context().close());

		test('breaks no security policy, asks no other host, misses no file and keeps no cookie', async () => {
			expect(faulty).toEqual([]);
			expect(await page.context().cookies()).toEqual([]);
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		});

		test('is at no width wider than its window', () => {
			expect(wide).toEqual([]);
		});

		test('leaves out on paper what only a screen can do, and is black on white', () => {
			const paper = addresses().map((address) => ({ address, controls: [], heading: true, colours: [black, white] }));
			expect(printed).toEqual(paper);
		});
	});

	test('reads without JavaScript, and offers nothing that needs it', async () => {
		const { page, faults } = await site.visit('', { javaScriptEnabled: false });
		for (const address of addresses()) {
			await page.goto(site.url + address);
			expect(await page.locator('h1').first().textContent(), address).toBeTruthy();
			expect((await page.locator('main').textContent())?.length, address).toBeGreaterThan(80);
			const controls = page.getByRole('banner').locator('select, button').filter({ visible: true });
			expect(await controls.count(), address).toBe(0);
		}
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

test('the policy holds: a script that got into a page would not run', async () => {
	const { page, faults } = await site.visit('reports/brother-contracts/');
	const ran = await page.evaluate(async () => {
		const refused = new Promise<string>((resolve) => {
			document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
				once: true,
			});
		});
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken"';
		document.body.append(script);
		return [await refused, document.title];
	});
	expect(ran[0]).toBe('script-src-elem');
	expect(ran[1]).not.toBe('taken');
	expect(faults[0]).toContain('Content Security Policy');
	await page.context().close();
});

/** By how many pixels a page is wider than a window of that width. */
async function wider(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: 800 });
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function shownOnPaper(page: Page) {
	const controls = page.locator('nav, select, button').filter({ visible: true });
	return {
		controls: await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80))),
		heading: await page.locator('h1').first().isVisible(),
		colours: await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.body);
			return [color, backgroundColor];
		}),
	};
}
