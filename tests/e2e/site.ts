import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { serveFolder } from './serveFolder.ts';

/** A served bulletin and a browser to read it with. */
export interface OpenedSite {
	/** Address of the first page, with a slash at the end. */
	url: string;
	browser: Browser;
	/**
	 * A new page, as a visitor without a past would have it. `faults` collects what went wrong in it: errors of
	 * scripts, refusals by the security policy, and requests to other hosts.
	 */
	visit(path?: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
	close(): Promise<void>;
}

/** Serves a built bulletin, by default the one that was built for all browser tests, and starts a browser. */
export async function openSite({
	folder = inject('siteFolder'),
	base = '/',
	forward,
}: {
	folder?: string;
	base?: string;
	forward?: { path: string; to: string };
} = {}): Promise<OpenedSite> {
	const [served, browser] = await Promise.all([serveFolder(folder, base, { forward }), launchBrowser()]);
	return {
		url: served.url,
		browser,
		async visit(path = '', options = {}) {
			// Moves from page to page are drawn only for those who like motion; here they would be noise.
			const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
			const page = await context.newPage();
			page.setDefaultTimeout(10_000);
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(message.text());
			});
			page.on('request', (request) => {
				if (new URL(request.url()).origin !== new URL(served.url).origin) faults.push(`another host: ${request.url()}`);
			});
			await page.goto(served.url + path);
			return { page, faults };
		},
		async close() {
			await browser.close();
			await served.close();
		},
	};
}
