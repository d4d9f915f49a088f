import { byFacet } from '../derive/facets.ts';
import type { SearchRecord } from '../derive/searchRecords.ts';

/** The name of a record in an index. */
export const recordKey = ({ lang, id }: Pick<SearchRecord, 'lang' | 'id'>) => `${lang}/${id}`;

/**
 * A record as a line of `records.ndjson`, which any search engine can take in. The same record always gives the same
 * line, so that its hash tells whether it has changed.
 */
export const recordLine = ({
	id,
	url,
	lang,
	languages,
	title,
	written,
	summary,
	sections,
	keywords,
	facets: values,
	date,
	status,
}: SearchRecord): string =>
	JSON.stringify({
		id,
		url,
		lang,
		languages,
		title,
		written,
		summary,
		sections: sections.map((section) => ({ id: section.id, heading: section.heading, text: section.text })),
		keywords,
		facets: byFacet((facet) => values[facet]),
		date,
		status,
	});
