import { inLanguage } from '../link/inLanguage.ts';
import { keyOf } from '../link/key.ts';
import { newestReports } from '../link/newestReports.ts';
import type { Digest, Lang } from '../model.ts';
import type { Routes } from '../routes.ts';

/** A title to which a misspelt query may lead. */
export interface SearchTitle {
	kind: 'reports' | 'factories' | 'topics';
	title: string;
	url: string;
}

/** So many are sent to a reader whose query finds next to nothing; a browser is long at more, and so is a telephone's line. */
export const mostTitles = 2000;

/**
 * The titles of reports, factories and topics as the readers of one language see them. Of very many reports, the
 * newest.
 */
export function searchTitles(digest: Digest, routes: Routes, lang: Lang): SearchTitle[] {
	const { reports, factories, topics } = digest.records;
	const places = [...topics.values(), ...factories.values()];
	const shown = Math.max(0, mostTitles - places.length);
	const all = [...reports.values()];
	const newest = all.length > shown ? newestReports(digest).slice(0, shown) : all;
	return [...newest, ...places].map((record) => ({
		kind: record.kind,
		title: inLanguage(record, lang).data.title,
		url: routes.record(keyOf(record), lang),
	}));
}
