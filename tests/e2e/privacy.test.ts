import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTypes } from './pageTypes.ts';
import { type OpenedSite, openSite } from './site.ts';

let site: OpenedSite;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.each(['', 'zh/'])('below /%s', (prefix) => {
	test('no page breaks the security policy, asks another host, misses a file or keeps a cookie', async () => {
		const { page, faults } = await site.visit();
		for (const { path } of pageTypes(inject('siteFolder'), prefix)) {
			// The search reads its index when the page has loaded.
			await page.goto(site.url + path, { waitUntil: path.includes('search') ? 'networkidle' : 'load' });
			expect(faults, path).toEqual([]);
		}
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
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
