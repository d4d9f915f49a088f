import type { FacetValues } from '../../../core/derive/facets.ts';
import { keywordsPlace } from '../../../core/derive/searchRecords.ts';
import { markFolded } from '../../../core/search/markFolded.ts';
import type { SearchHit } from '../../../core/search/searchPage.ts';
import { markWords } from '../../../core/search/textParts.ts';
import { excerptOf } from './excerptOf.ts';
import type { PagefindData } from './pagefindIndex.ts';

/**
 * A page of Pagefind's as a hit of ours, with the place in the text that matches best.
 * @param looked the words that were looked for
 */
export function pagefindHit(
	data: PagefindData,
	facets: FacetValues,
	lang: string,
	looked: readonly string[],
): SearchHit {
	const { url, meta } = data;
	const title = meta.title ?? '';
	const { text, section } = excerptOf(data, title, keywordsPlace);
	return {
		url,
		lang,
		title: meta.written === undefined ? markWords(title, looked) : markFolded(meta.written, looked),
		summary: meta.summary ?? '',
		date: meta.date ?? '',
		status: meta.status,
		facets,
		excerpt: text,
		section: section && { title: section.title, url: `${url}#${encodeURIComponent(section.id)}` },
	};
}
