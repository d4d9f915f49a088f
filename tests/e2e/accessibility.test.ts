import { fileURLToPath } from 'node:url';
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { pageTypes } from './pageTypes.ts';
import { type OpenedSite, openSite } from './site.ts';

/** WCAG 2.2 AA. The rules beside it (`best-practice`) are advice, and partly of another opinion than ours. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const contrast = ['color-contrast', 'link-in-text-block'];

/**
 * Every rule at both widths. The dark page is the light one in other colours, and those are the same at both widths, so
 * contrast, which takes most of the time, is looked at once in the light and once in the dark.
 */
const looks = [
	{ width: 1440, colorScheme: 'light', options: { runOnly: tags } },
	{ width: 360, colorScheme: 'light', options: { runOnly: tags, rules: { 'color-contrast': { enabled: false } } } },
	{ width: 360, colorScheme: 'dark', options: { runOnly: contrast } },
] as const satisfies { width: number; colorScheme: 'light' | 'dark'; options: RunOptions }[];

/** What axe finds wrong with a page as it stands, one line for each rule and element. */
const violations = (page: Page, options: RunOptions): Promise<string[]> =>
	page.evaluate(async (options) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const found = await axe.run({ ...options, resultTypes: ['violations'] });
		return found.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
		);
	}, options);

/** A page in Chinese has the elements and the colours of the same page in English, so it is looked at once. */
const looksOf = (path: string) => (path.startsWith('zh/') ? looks.slice(0, 1) : looks);

async function violationsIn(page: Page, url: string, path: string): Promise<string[]> {
	await page.goto(url + path);
	await page.evaluate(axe.source);
	const found: string[] = [];
	for (const { width, colorScheme, options } of looksOf(path)) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		found.push(...(await violations(page, options)).map((violation) => `${width} px, ${colorScheme}: ${violation}`));
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
		expect(await violationsIn(page, site.url, path)).toEqual([]);
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
	])('%s', async (_, path) => expect(await violationsIn(page, site.url, path)).toEqual([]));
});
