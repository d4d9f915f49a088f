import { readPage } from '../../../core/search/pageJson.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import { writeServerQuery } from '../../../core/search/serverQuery.ts';

/**
 * The search in one language, by a server on the site of the pages.
 * @param address its path, without a slash at the end
 */
export function createServerBackend(address: string, lang: string): SearchBackend {
	return {
		async search(query, signal) {
			const url = `${address}/${encodeURIComponent(lang)}${writeServerQuery(query)}`;
			// It needs to know nobody.
			const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
			if (!response.ok) throw new Error(`${response.status} ${url}`);
			return readPage(await response.text());
		},
	};
}
