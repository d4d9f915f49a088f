import type { SearchRecord } from '../derive/searchRecords.ts';
import { markFolded } from './markFolded.ts';
import type { SearchHit } from './searchPage.ts';
import { sectionExcerpt } from './sectionExcerpt.ts';

/**
 * A record as a hit, for engines that give back what they hold.
 * @param looked the words that were looked for, in whatever forms they are to be marked
 */
export function recordHit(record: SearchRecord, looked: readonly string[]): SearchHit {
	const { url, lang, title, written = title, summary, date = '', status, facets } = record;
	const { text, section } = sectionExcerpt(record, looked);
	return {
		url,
		lang,
		title: markFolded(written, looked),
		summary,
		date,
		status,
		facets,
		excerpt: text,
		section: section && { title: section.heading, url: `${url}#${encodeURIComponent(section.id)}` },
	};
}
