import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the search page shows, as a reader sees it. */
export interface Shown {
	status: string;
	/** Addresses of the hits, below the site's own, by the kind of match or the other language. */
	groups: Record<string, string[]>;
}

/** The status line of an answer. */
const answered = /\d|No report|没有/;

/** Reads a search page by what it shows. */
export function searchPage(page: Page, site: string) {
	const shown = (): Promise<Shown> =>
		page.evaluate((root) => {
			const groups: Record<string, string[]> = {};
			for (const section of document.querySelectorAll<HTMLElement>('[data-part="hits"] > section')) {
				const name = section.dataset['match'] ?? section.dataset['elsewhere'] ?? section.className;
				const links = [...section.querySelectorAll<HTMLAnchorElement>('li [data-part="title"], li > a')];
				groups[name] = links.map((link) => decodeURIComponent(link.href.slice(root.length)));
			}
			return { status: document.querySelector('[data-part="status"]')?.textContent ?? '', groups };
		}, site);
	/** Waits until the page shows what is expected, and shows it for good. */
	const expectShown = (read: (shown: Shown) => unknown) =>
		expect.poll(async () => read(await shown()), { timeout: 10_000, interval: 30 });
	return {
		shown,
		expectShown,
		box: page.getByRole('searchbox'),
		/** The checkbox of one value. */
		value: (facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`),
		/** Ticks one value, where need be after unfolding the rest of its list. */
		async choose(facet: string, value: string): Promise<void> {
			const box = page.locator(`input[name="${facet}"][value="${value}"]`);
			if (!(await box.isVisible())) await page.locator('details[data-fold]', { has: box }).locator('summary').click();
			await box.check();
		},
		/** The counts of a facet's values. */
		counts: (facet: string): Promise<Record<string, number>> =>
			page
				.locator(`input[name="${facet}"]`)
				.evaluateAll((inputs) =>
					Object.fromEntries(
						(inputs as HTMLInputElement[]).map((input) => [
							input.value,
							Number(input.closest('li')?.querySelector('[data-count]')?.textContent),
						]),
					),
				),
		/** Opens a search by its address and waits for its answer. */
		async open(address: string): Promise<Shown> {
			await page.goto(`${site}${address}`);
			await expectShown(({ status }) => status).toMatch(answered);
			return shown();
		},
		/** The same, without loading the page again where it is the search of this language already. */
		async ask(address: string): Promise<Shown> {
			const here = page.url().replace(/\?.*/, '');
			if (here !== `${site}${address.replace(/\?.*/, '')}`) return this.open(address);
			await page.evaluate((to) => {
				document.querySelector('[data-part="hits"]')?.append(document.createElement('del'));
				history.pushState(null, '', to);
				dispatchEvent(new PopStateEvent('popstate'));
			}, `${site}${address}`);
			// The next answer takes the place of all that is there.
			await page.waitForFunction(() => !document.querySelector('[data-part="hits"] > del'));
			await expectShown(({ status }) => status).toMatch(answered);
			return shown();
		},
		/** The end of the address that says what is asked. */
		asked: () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' ')),
	};
}

/** How many reports the page says that it found. */
export const total = ({ status }: Shown) => Number(/^\D*?(\d+)/.exec(status.replace(/^(No report|没有).*/, '0'))?.[1]);

/** The ids of reports among the addresses of hits. */
export const ids = (addresses: readonly string[] = []) =>
	addresses.flatMap((address) => /reports\/([a-z0-9-]+)\//.exec(address)?.[1] ?? []);
