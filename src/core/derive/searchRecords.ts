import { dateOf } from '../link/dateOf.ts';
import { inLanguage } from '../link/inLanguage.ts';
import type { Digest, Lang, Report } from '../model.ts';
import type { Routes } from '../routes.ts';
import { type FacetValues, facetsOf } from './facets.ts';
import { type SearchSection, searchSections } from './searchSections.ts';
import { searchText } from './searchText.ts';

/** A report in one language, as any search engine can take it in. All text is normalised. */
export interface SearchRecord {
	id: string;
	/** Address of the page, with the base path. */
	url: string;
	lang: Lang;
	/** The languages in which the report has text, its own first. */
	languages: readonly Lang[];
	title: string;
	/** The title as it was written, where that is otherwise: hits show it. */
	written?: string | undefined;
	/** The outcome, in one sentence. */
	summary: string;
	sections: readonly SearchSection[];
	/** Words that stand nowhere in the report and by which people look for it: names, synonyms. They weigh less. */
	keywords: readonly string[];
	facets: FacetValues;
	/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the one by which all lists have it. */
	date?: string | undefined;
	/** Where the report doesn't simply stand as published; a reader sees it beside the hit. */
	status?: 'disputed' | 'superseded' | 'withdrawn' | undefined;
}

/** The place of the keywords among the sections; no heading has such an anchor, and no hit leads there. */
export const keywordsPlace = '~keywords';

/** One record for each report and each language in which the report has text, by id and then by language. */
export function searchRecords(digest: Digest, routes: Routes): SearchRecord[] {
	return [...digest.records.reports.values()].flatMap((report) => {
		const languages = [report.lang, ...report.translations.keys()];
		const facets = facetsOf(digest, report);
		return languages.map((lang) => recordOf(digest, routes, report, lang, languages, facets));
	});
}

function recordOf(
	digest: Digest,
	routes: Routes,
	report: Report,
	lang: Lang,
	languages: readonly Lang[],
	facets: FacetValues,
): SearchRecord {
	const { data } = inLanguage(report, lang);
	const title = searchText(data.title);
	return {
		id: report.id,
		url: routes.record(`reports/${report.id}`, lang),
		lang,
		languages,
		title,
		...(title === data.title ? {} : { written: data.title }),
		summary: searchText(data.outcome),
		sections: searchSections(digest, report, lang),
		keywords: keywordsOf(digest, report, lang),
		facets,
		date: dateOf(report) || undefined,
		...(data.status === 'published' || data.status === 'draft' ? {} : { status: data.status }),
	};
}

function keywordsOf(digest: Digest, report: Report, lang: Lang): string[] {
	const { factory: origin, alongside = [], workshop, topic } = report.data;
	const words: (string | undefined)[] = [];
	for (const id of origin ? [origin, ...alongside] : alongside) {
		const factory = digest.records.factories.get(id);
		if (!factory) continue;
		const { title, workshops } = inLanguage(factory, lang).data;
		words.push(title, ...(factory.data.names ?? []));
		if (id === origin) words.push(workshops?.find((place) => place.id === workshop)?.title);
	}
	for (const id of topic) {
		const record = digest.records.topics.get(id);
		if (!record) continue;
		const { title, synonyms = [] } = inLanguage(record, lang).data;
		words.push(title, ...synonyms);
	}
	return [...new Set(words.flatMap((word) => (word ? [searchText(word)] : [])))];
}
