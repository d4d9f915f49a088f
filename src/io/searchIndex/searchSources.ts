import { inTableOrder } from '../../core/derive/facetTable.ts';
import { type SearchRecord, searchRecords } from '../../core/derive/searchRecords.ts';
import { type SearchTitle, searchTitles } from '../../core/derive/searchTitles.ts';
import type { Digest, Lang } from '../../core/model.ts';
import type { Routes } from '../../core/routes.ts';
import { searchKeys } from './searchKeys.ts';

/** What the search of one language is made from. */
export interface SearchSource {
	lang: Lang;
	/** From `searchKeys`. */
	key: string;
	/** The folder of its files below the output folder. */
	folder: string;
	/** The newest first: the index and its table go by this order. */
	records: SearchRecord[];
	titles: SearchTitle[];
}

/** Where the files of the search lie below the output folder, and there those of each language. */
export const searchRoot = 'search-index';
export const searchFolder = (lang: Lang): string => `${searchRoot}/${lang}`;

const known = new WeakMap<Digest, { routes: Routes; sources: SearchSource[] }>();

/** One source for each language. They are kept: reading all reports takes a while. */
export function searchSources(digest: Digest, routes: Routes): readonly SearchSource[] {
	const before = known.get(digest);
	if (before?.routes === routes) return before.sources;
	const keys = searchKeys(digest, routes);
	const records = searchRecords(digest, routes);
	const sources = digest.settings.languages.map((lang) => {
		const own = inTableOrder(records.filter((record) => record.lang === lang));
		const titles = searchTitles(digest, routes, lang);
		return { lang, key: keys.get(lang) ?? '', folder: searchFolder(lang), records: own, titles };
	});
	known.set(digest, { routes, sources });
	return sources;
}
