import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../tests/e2e/launchBrowser.ts';
import type { Question, questions } from './questions.ts';
import type { Sent, WeighedServer } from './serveWeighed.ts';

/** What one answer cost. */
export interface Asked {
	milliseconds: number;
	sent: Sent[];
	/** What the page said of it. */
	status: string;
}

export interface ColdSearch {
	question: string;
	/** The page itself, before anything is asked. */
	page: Sent[];
	first: Asked;
	/** A second question on the same page. */
	warm: Asked;
}

/** Asks one question, and a second one after it, in a browser that was never here. */
export async function askColdly(
	{ title, lang, ask, next }: (typeof questions)[number],
	server: WeighedServer,
): Promise<ColdSearch> {
	const browser = await launchBrowser();
	try {
		const page = await (await browser.newContext()).newPage();
		server.taken();
		await page.goto(`${server.url}${lang === 'en' ? '' : `${lang}/`}search/`, { waitUntil: 'networkidle' });
		const own = server.taken();
		const answered = async (asked: Question['ask']): Promise<Asked> => {
			const [milliseconds, status] = await answer(page, asked);
			// What comes after the answer counts as well.
			await page.waitForLoadState('networkidle');
			await page.waitForTimeout(300);
			return { milliseconds, sent: server.taken(), status };
		};
		return { question: title.en, page: own, first: await answered(ask), warm: await answered(next) };
	} finally {
		await browser.close();
	}
}

/** From the question to its answer on the page, in milliseconds. */
const answer = (page: Page, asked: Question['ask']): Promise<[milliseconds: number, status: string]> =>
	page.evaluate(
		(asked) =>
			new Promise((resolve, reject) => {
				const part = <T extends HTMLElement>(name: string) => document.querySelector(`[data-part="${name}"]`) as T;
				for (const ticked of document.querySelectorAll<HTMLInputElement>('input:checked')) ticked.checked = false;
				const start = performance.now();
				const observer = new MutationObserver(() => {
					observer.disconnect();
					// The status is written right after the hits.
					queueMicrotask(() => resolve([performance.now() - start, part('status').textContent ?? '']));
				});
				observer.observe(part('hits'), { childList: true });
				setTimeout(() => reject(new Error('There was no answer within a minute.')), 60_000);
				if ('q' in asked) {
					part<HTMLInputElement>('input').value = asked.q;
					part<HTMLFormElement>('form').requestSubmit();
				} else {
					document.querySelector<HTMLInputElement>(`input[name="${asked.facet}"][value="${asked.value}"]`)?.click();
				}
			}),
		asked,
	);
