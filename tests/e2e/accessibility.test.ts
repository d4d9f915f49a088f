import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { pageTypes } from './pageTypes.ts';
import { type OpenedSite, openSite } from './site.ts';

/** WCAG 2.2 AA. The rules beside it (`best-practice`) are advice, and partly of another opinion than ours. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The dark page is the light one in other colours, so only what asks for contrast is asked again. */
const looks = [360, 1440].flatMap((width) => [
	{ width, colorScheme: 'light', runOnly: { type: 'tag', values: tags } } as const,
	{ width, colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } as const,
]);

/** What axe finds wrong with a page as it stands, one line for each rule and element. */
const violations = (page: Page, runOnly: (typeof looks)[number]['runOnly']): Promise<string[]> =>
	page.evaluate(async (runOnly) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const found = await axe.run({ runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations'] });
		return found.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
		);
	}, runOnly);

async function violationsInEveryLook(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await page.evaluate(axe.source);
	const found: string[] = [];
	for (const { width, colorScheme, runOnly } of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		found.push(...(await violations(page, runOnly)).map((violation) => `${width} px, ${colorScheme}: ${violation}`));
	}
	return found;
}

describe('light and dark, on a phone and a wide screen', () => {
	let site: OpenedSite;
	let page: Page;
	beforeAll(async () => {
		site = await openSite();
		({ page } = await site.visit());
	});
	afterAll(() => site.close());

	test.each(['', 'zh/'].flatMap((prefix) => pageTypes(inject('siteFolder'), prefix)))('/$path', async ({ path }) => {
		expect(await violationsInEveryLook(page, site.url + path)).toEqual([]);
	});
});

describe('whatever editors write', () => {
	let built: Awaited<ReturnType<typeof buildSite>>;
	let site: OpenedSite;
	let page: Page;
	beforeAll(async () => {
		built = await buildSite('--content', fileURLToPath(new URL('../fixtures/rich', import.meta.url)));
		site = await openSite({ folder: built.folder });
		({ page } = await site.visit());
	});
	afterAll(async () => {
		await site.close();
		await built.remove();
	});

	test.each([
		['a text with every means of Markdown', 'reports/night-shift/'],
		['the same in Chinese', 'zh/reports/night-shift/'],
		['a text in another language than its page', 'reports/only-chinese/'],
		['a report that no longer stands', 'zh/reports/old-way/'],
		['an appraisal', 'exchanges/meeting/'],
	])('%s', async (_, path) => expect(await violationsInEveryLook(page, site.url + path)).toEqual([]));
});
