import { inLanguage } from '../link/inLanguage.ts';
import { keyOf } from '../link/key.ts';
import type { Digest, Lang } from '../model.ts';
import type { Routes } from '../routes.ts';
import { searchText } from './searchText.ts';

/** A title to which a misspelt query may lead. */
export interface SearchTitle {
	kind: 'reports' | 'factories' | 'topics';
	title: string;
	url: string;
}

/** The titles of reports, factories and topics as the readers of one language see them. */
export function searchTitles(digest: Digest, routes: Routes, lang: Lang): SearchTitle[] {
	const { reports, factories, topics } = digest.records;
	return [...reports.values(), ...topics.values(), ...factories.values()].map((record) => ({
		kind: record.kind,
		title: searchText(inLanguage(record, lang).data.title),
		url: routes.record(keyOf(record), lang),
	}));
}
