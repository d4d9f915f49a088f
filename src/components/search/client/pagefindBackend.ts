import { countFacets, matchesChoice } from '../../../core/derive/countFacets.ts';
import type { FacetValues } from '../../../core/derive/facets.ts';
import type { FacetRow } from '../../../core/derive/facetTable.ts';
import { emptyPage } from '../../../core/search/emptyPage.ts';
import { fewHits } from '../../../core/search/limits.ts';
import { byMatch, exactFirst, type Found, pageOf } from '../../../core/search/matchGroups.ts';
import { readWords, type Words } from '../../../core/search/readWords.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { eachWord } from './eachWord.ts';
import { loadWords } from './loadWords.ts';
import { loosened } from './loosened.ts';
import { pagefindHit } from './pagefindHit.ts';
import { once } from './once.ts';
import { openPagefind, type PagefindIndex, type PagefindResult } from './pagefindIndex.ts';
import { type PhraseHits, phraseHits } from './phraseHits.ts';
import { createReportTable, loadRows, type ReportTable } from './reportTable.ts';

/**
 * The most texts that are read for a phrase in a script without spaces: no more than a page of hits loads anyway; more
 * where quotation marks say that nothing else is wanted, and that no report has it must not be said lightly.
 */
const mostRead = { plain: 20, quoted: 60 };

type Load = (result: PagefindResult) => Promise<SearchHit>;

/** The index of a language, and what all its reports are narrowed down by. */
interface Opened {
	index: PagefindIndex;
	table: ReportTable;
}

/** The ids of the reports that have every one of the phrases; nothing where there are none, or no phrase is asked for. */
function withAll(phrases: readonly PhraseHits[]): ReadonlySet<string> | undefined {
	const [first, ...others] = phrases.map(({ exact }) => new Set(exact.map(({ id }) => id)));
	const all = others.reduce((both, more) => both.intersection(more), first ?? new Set<string>());
	return all.size > 0 ? all : undefined;
}

/** How many reports there are of all values, without a word and without a look at any: that needs no index. */
function count(rows: readonly FacetRow[], { choice, without }: SearchQuery): SearchPage {
	const all = rows.filter(({ languages }) => without === undefined || !languages.includes(without));
	const facets = all.map((row) => row.facets);
	const total = facets.filter((values) => matchesChoice(values, choice)).length;
	return { total, groups: [], counts: countFacets(facets, choice), unknown: [], absent: [], doubtful: false };
}

/** The search in one language, over the index that Pagefind made of its records. */
export function createPagefindBackend(source: { folder: string; lang: string; key: string }): SearchBackend {
	const { folder, lang, key } = source;
	// A failure isn't kept: the next search tries again.
	const rows = once(() => loadRows(`${folder}facets.json?${key}`));
	const open = once(async (): Promise<Opened> => {
		const [index, loaded] = await Promise.all([openPagefind(folder, lang, key), rows()]);
		return { index, table: await createReportTable(index, loaded) };
	});

	const loader =
		(table: ReportTable, looked: readonly string[]): Load =>
		async (result) =>
			pagefindHit(await result.data(), table.facetsOf(result), lang, looked);

	/** @param found before anything is chosen */
	async function pageWith(found: readonly Found<PagefindResult>[], table: ReportTable, query: SearchQuery, load: Load) {
		const facets = found.map(({ result }) => table.facetsOf(result));
		const chosen = found.filter((_, place) => matchesChoice(facets[place] as FacetValues, query.choice));
		const hits = await Promise.all(
			pageOf(chosen, query).map(async ({ match, result }) => ({ match, result: await load(result) })),
		);
		return { total: chosen.length, groups: byMatch(hits), counts: countFacets(facets, query.choice) };
	}

	async function browse({ table }: Opened, query: SearchQuery): Promise<SearchPage> {
		const sort = query.sort === 'relevance' ? '-date' : query.sort;
		const found = table.ordered(table.all, { ...query, sort }).map((result) => ({ match: 'all' as const, result }));
		const page = await pageWith(found, table, query, loader(table, []));
		return { ...page, unknown: [], absent: [], doubtful: false };
	}

	async function find(
		{ index, table }: Opened,
		{ phrase, phrases, words }: Words,
		query: SearchQuery,
		signal: AbortSignal,
	): Promise<SearchPage> {
		const load = loader(table, [phrase, ...words]);
		await loadWords(index, phrase, lang);
		const [found, ...quoted] = await Promise.all([
			phraseHits(index, phrase, lang, phrases.includes(phrase) ? mostRead.quoted : mostRead.plain),
			...phrases.map((one) => phraseHits(index, one, lang, mostRead.quoted)),
		]);
		signal.throwIfAborted();
		const havePhrases = withAll(quoted);
		const wanted = (results: readonly PagefindResult[]) =>
			table.ordered(havePhrases ? results.filter(({ id }) => havePhrases.has(id)) : results, query);
		const exact = wanted(found.exact);
		let loose = wanted(found.ranked);

		const absent = havePhrases ? [] : phrases;
		const exists = exact.length > 0;
		let unknown: string[] = [];
		if (words.length > 0 && (loose.length < fewHits || !exists)) {
			const single = await eachWord(index, words, lang);
			signal.throwIfAborted();
			unknown = single.flatMap(({ word, known }) => (known ? [] : [word]));
			if (!exists && unknown.length === words.length) return { ...emptyPage, unknown };
			// Where no report has a word or one that begins with it, Pagefind cuts it down until something fits.
			if (!exists && unknown.length > 0) loose = [];
			if (loose.length < fewHits && words.length > 1 && !query.strict) {
				const strict = exactFirst(exact, loose, true);
				const rankings = single.map((word) => wanted(word.exact));
				return { ...(await loosened(strict, rankings, load, query)), unknown, absent, doubtful: !exists };
			}
		}
		const groups = exactFirst(exact, loose, !(exists && query.strict));
		const page = await pageWith(groups, table, query, load);
		return { ...page, unknown, absent, doubtful: !exists && (loose.length < fewHits || unknown.length > 0) };
	}

	async function search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
		const words = readWords(query.q, lang);
		if (!words.phrase && query.size === 0) return count(await rows(), query);
		const ready = await open();
		signal.throwIfAborted();
		const page = await (words.phrase ? find(ready, words, query, signal) : browse(ready, query));
		signal.throwIfAborted();
		return page;
	}

	return { search, warmUp: () => void open().catch(() => {}) };
}
