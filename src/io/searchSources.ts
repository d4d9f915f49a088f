import { createHash } from 'node:crypto';
import { inTableOrder } from '../core/derive/facetTable.ts';
import { type SearchRecord, searchRecords } from '../core/derive/searchRecords.ts';
import { type SearchTitle, searchTitles } from '../core/derive/searchTitles.ts';
import type { Digest, Lang } from '../core/model.ts';
import type { Routes } from '../core/routes.ts';
import { pagefindDocument } from './pagefindDocument.ts';

/** What the search of one language is made from. */
export interface SearchSource {
	lang: Lang;
	/** Changes when anything that the search shows changes; browsers keep its files until then. */
	key: string;
	/** The folder of its files below the output folder. */
	folder: string;
	/** The newest first: the index and its table go by this order. */
	records: SearchRecord[];
	titles: SearchTitle[];
}

/** Part of every key: another Pagefind makes other files of the same records. The version is package.json's. */
export const engine = 'pagefind 1.6.0';

const known = new WeakMap<Digest, { routes: Routes; sources: SearchSource[] }>();

/** One source for each language. They are kept: reading all reports takes a while, and every edition's page asks. */
export function searchSources(digest: Digest, routes: Routes): readonly SearchSource[] {
	const before = known.get(digest);
	if (before?.routes === routes) return before.sources;
	const records = searchRecords(digest, routes);
	const sources = digest.settings.languages.map((lang) => {
		const own = inTableOrder(records.filter((record) => record.lang === lang));
		const titles = searchTitles(digest, routes, lang);
		return { lang, key: keyOf(own, titles), folder: `search-index/${lang}`, records: own, titles };
	});
	known.set(digest, { routes, sources });
	return sources;
}

function keyOf(records: readonly SearchRecord[], titles: readonly SearchTitle[]): string {
	const hash = createHash('sha256').update(engine);
	for (const record of records) {
		hash.update(JSON.stringify([record.url, record.facets, record.languages, pagefindDocument(record)]));
	}
	return hash.update(JSON.stringify(titles)).digest('hex').slice(0, 12);
}
