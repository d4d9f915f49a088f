import type { FacetCounts } from '../../../core/derive/countFacets.ts';
import { byFacet } from '../../../core/derive/facets.ts';
import type { SearchTitle } from '../../../core/derive/searchTitles.ts';
import { emptyPage } from '../../../core/search/emptyPage.ts';
import type { QueryState } from '../../../core/search/queryState.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { unspaced } from '../../../core/unspaced.ts';
import type { SearchLanguage } from '../../../site/searchConfigType.ts';

/** Hits on one page. */
export const pageSize = 20;
/** Hits shown of each other language. */
const fewElsewhere = 5;
/** Who has so many hits in the page's own language looks no further: titles and another index are large to load. */
const enough = 10;

export interface Engine {
	language: SearchLanguage;
	backend: SearchBackend;
}

/** Hits in a language that isn't the page's. */
export interface Elsewhere {
	language: SearchLanguage;
	/** Unknown where it wasn't asked: the page's own language has more than enough. */
	total?: number;
	hits: readonly SearchHit[];
}

export interface Answer {
	own: SearchPage;
	/** Titles that may have been meant, where the query seems misspelt. */
	suggestions: readonly SearchTitle[];
	elsewhere: readonly Elsewhere[];
	/** What the facets show: the page's own language or, where that has nothing, the others. */
	counts: FacetCounts;
}

/**
 * Asks the page's own language, then the others. The first engine is the page's own.
 * @param suggest finds titles like a query
 */
export async function searchAll(
	engines: readonly Engine[],
	state: QueryState,
	suggest: (query: string) => Promise<SearchTitle[]>,
	signal: AbortSignal,
): Promise<Answer> {
	const [first, ...others] = engines;
	if (!first) throw new Error('The bulletin has no language.');
	const query: SearchQuery = { ...state, size: pageSize };
	const browsing = !state.q.trim();
	const own = await ask(first, query, signal);
	// What holds some of the words only may be far from what was meant, however much of it there is.
	const isLoose = own.groups.length > 0 && own.groups.every(({ match }) => match === 'some');
	const sated = (own.total >= enough && !isLoose) || state.page > 1;
	const misspelt = !browsing && own.doubtful && !sated;
	// Without the titles, the hits are still worth showing.
	const suggestions = misspelt ? await suggest(state.q).catch(() => []) : [];
	signal.throwIfAborted();
	const meant = suggestions.length > 0 && couldBe(state.q, first.language.lang);
	const found = await Promise.all(
		others.map(async ({ language, backend }) => {
			if (browsing ? language.onlyHere === 0 : sated || meant) return { language, hits: [] };
			// Values are counted in all languages, with or without hits to look at.
			const size = sated ? 0 : fewElsewhere;
			const without = browsing ? { without: first.language.lang } : {};
			const page = await ask({ language, backend }, { ...query, page: 1, size, strict: true, ...without }, signal);
			return { language, page, total: page.total, hits: page.groups.flatMap((group) => group.hits) };
		}),
	);
	const counted = found.flatMap(({ page }) => (page ? [page.counts] : []));
	return {
		own,
		suggestions,
		elsewhere: found.filter(
			({ language, total }) => total !== 0 && (browsing ? language.onlyHere : language.reports) > 0,
		),
		// A report without a translation is listed once, under its own language, and so are its values.
		counts: sum(browsing ? [own.counts, ...counted] : own.total > 0 || counted.length === 0 ? [own.counts] : counted),
	};
}

const withoutSpaces = new RegExp(`[${unspaced}]`, 'u');

/** Whether a query is in the script of a language. */
const couldBe = (q: string, lang: string): boolean => withoutSpaces.test(q) === /^(?:zh|ja)\b/.test(lang);

/** A language without reports has no index to ask. */
const ask = ({ language, backend }: Engine, query: SearchQuery, signal: AbortSignal): Promise<SearchPage> =>
	language.reports > 0 ? backend.search(query, signal) : Promise.resolve(emptyPage);

function sum(all: readonly FacetCounts[]): FacetCounts {
	return byFacet((facet) => {
		const total = new Map<string, number>();
		for (const counts of all) for (const [value, n] of counts[facet]) total.set(value, (total.get(value) ?? 0) + n);
		return total;
	});
}
