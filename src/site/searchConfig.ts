import type { SearchConfig } from './searchConfigType.ts';
import { searchSources } from '../io/searchSources.ts';
import type { Edition } from './edition.ts';
import { languageName } from './languageName.ts';

/** What the search page tells its script. */
export function searchConfig(ed: Edition): SearchConfig {
	const { whole: digest, routes, lang } = ed;
	const { languages } = digest.settings;
	const reports = [...digest.records.reports.values()];
	const hasText = (report: (typeof reports)[number], tag: string) =>
		report.lang === tag || report.translations.has(tag);
	const keys = new Map(searchSources(digest, routes).map((source) => [source.lang, source.key]));
	const folder = (tag: string) => routes.file(`search-index/${tag}/`);
	return {
		lang,
		languages: [lang, ...languages.filter((tag) => tag !== lang)].map((tag) => ({
			lang: tag,
			name: languageName(tag, lang),
			folder: folder(tag),
			key: keys.get(tag) ?? '',
			search: routes.search(tag),
			reports: reports.filter((report) => hasText(report, tag)).length,
			onlyHere: reports.filter((report) => hasText(report, tag) && !hasText(report, lang)).length,
		})),
		titles: `${folder(lang)}titles.json?${keys.get(lang) ?? ''}`,
		needs: routes.list('needs', lang),
		putDown: routes.submit('needs', lang),
	};
}
