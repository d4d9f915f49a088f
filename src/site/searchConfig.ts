import { searchSettings } from '../core/search/searchSettings.ts';
import type { Edition } from './edition.ts';
import { languageName } from './languageName.ts';
import type { SearchConfig } from './searchConfigType.ts';
import { currentSite } from './site.ts';

/** What the search page tells its script. */
export function searchConfig(ed: Edition): SearchConfig {
	const site = currentSite();
	const { whole: digest, routes, lang } = ed;
	const { languages } = digest.settings;
	const reports = [...digest.records.reports.values()];
	const hasText = (report: (typeof reports)[number], tag: string) =>
		report.lang === tag || report.translations.has(tag);
	const keys = ed.searchKeys();
	const { engine, address } = searchSettings(digest.settings);
	// While it is being written, the bulletin searches by itself: a server has what was last sent to it.
	const bySelf = engine === 'pagefind' || site.liveSince !== undefined;
	const folder = (tag: string) => routes.file(`search-index/${tag}/`);
	return {
		lang,
		wordsLang: ed.wordsLang,
		...(bySelf ? {} : { server: address }),
		languages: [lang, ...languages.filter((tag) => tag !== lang)].map((tag) => ({
			lang: tag,
			name: languageName(tag, ed.wordsLang),
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
