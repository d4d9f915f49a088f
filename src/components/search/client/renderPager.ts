import type { SearchWords } from '../../../site/words/search.ts';
import { element } from './dom.ts';

/** Links to the pages of the results, with the neighbours of the present one and both ends. */
export function renderPager(
	nav: HTMLElement,
	words: SearchWords,
	page: number,
	pages: number,
	address: (page: number) => string,
): void {
	nav.hidden = pages < 2;
	nav.replaceChildren();
	if (nav.hidden) return;
	const link = (n: number, text: string, more: Record<string, string> = {}) =>
		element('a', { href: address(n), 'data-page': String(n), ...more }, text);
	const list = element('ol', { class: 'plain-list' });
	let last = 0;
	for (const n of shownPages(page, pages)) {
		if (n > last + 1) list.append(element('li', { 'aria-hidden': 'true' }, '…'));
		list.append(
			element(
				'li',
				{},
				link(n, String(n), { 'aria-label': words.page(n), ...(n === page ? { 'aria-current': 'page' } : {}) }),
			),
		);
		last = n;
	}
	nav.replaceChildren(
		...(page > 1 ? [link(page - 1, words.previous, { rel: 'prev' })] : []),
		list,
		...(page < pages ? [link(page + 1, words.next, { rel: 'next' })] : []),
	);
}

const shownPages = (page: number, pages: number): number[] =>
	[...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
