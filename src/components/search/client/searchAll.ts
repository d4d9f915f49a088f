import type { FacetCounts } from '../../../core/derive/countFacets.ts';
import { emptyPage } from '../../../core/search/emptyPage.ts';
import type { QueryState } from '../../../core/search/queryState.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import type { SearchLanguage } from '../../../site/searchConfigType.ts';

/** Hits on one page. */
export const pageSize = 20;
/** Hits shown of each other language. */
const fewElsewhere = 5;

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
	elsewhere: readonly Elsewhere[];
	/** What the facets show: the page's own language or, where that has nothing, the others. */
	counts: FacetCounts;
}

/** Asks the page's own language, then the others. The first engine is the page's own. */
export async function searchAll(engines: readonly Engine[], state: QueryState, signal: AbortSignal): Promise<Answer> {
	const [first, ...others] = engines;
	if (!first) throw new Error('The bulletin has no language.');
	const query: SearchQuery = { ...state, size: pageSize };
	const browsing = !state.q.trim();
	const own = await ask(first, query, signal);
	const found = await Promise.all(
		others.map(async ({ language, backend }) => {
			// Another index is as large again to load: not where the reader has a page full of hits already.
			if (browsing ? language.onlyHere === 0 : own.total > pageSize || state.page > 1) return { language, hits: [] };
			const without = browsing ? { without: first.language.lang } : {};
			const page = await ask(
				{ language, backend },
				{ ...query, page: 1, size: fewElsewhere, strict: true, ...without },
				signal,
			);
			return { language, page, total: page.total, hits: page.groups.flatMap((group) => group.hits) };
		}),
	);
	const counted = found.flatMap(({ page }) => (page ? [page.counts] : []));
	return {
		own,
		elsewhere: found.filter(
			({ language, total }) => total !== 0 && (browsing ? language.onlyHere : language.reports) > 0,
		),
		// A report without a translation is listed once, under its own language, and so are its values.
		counts: sum(browsing ? [own.counts, ...counted] : own.total > 0 || counted.length === 0 ? [own.counts] : counted),
	};
}

/** A language without reports has no index to ask. */
const ask = ({ language, backend }: Engine, query: SearchQuery, signal: AbortSignal): Promise<SearchPage> =>
	language.reports > 0 ? backend.search(query, signal) : Promise.resolve(emptyPage);

function sum(all: readonly FacetCounts[]): FacetCounts {
	const of = (facet: keyof FacetCounts) => {
		const total = new Map<string, number>();
		for (const counts of all) for (const [value, n] of counts[facet]) total.set(value, (total.get(value) ?? 0) + n);
		return total;
	};
	return {
		factory: of('factory'),
		workshop: of('workshop'),
		topic: of('topic'),
		response: of('response'),
		year: of('year'),
	};
}
