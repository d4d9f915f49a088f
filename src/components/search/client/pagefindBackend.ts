import { emptyPage } from '../../../core/search/emptyPage.ts';
import { fewHits } from '../../../core/search/limits.ts';
import { type Found, grouped, inGroups, pageOf } from '../../../core/search/matchGroups.ts';
import { readWords, type Words } from '../../../core/search/readWords.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { eachWord } from './eachWord.ts';
import { loosened } from './loosened.ts';
import { pagefindCounts, pagefindOptions } from './pagefindCounts.ts';
import { pagefindHit } from './pagefindHit.ts';
import { openPagefind, type PagefindIndex, type PagefindResult } from './pagefindIndex.ts';

/** A query in a script that has spaces between words. */
const spacedWords = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

type Load = (result: PagefindResult) => Promise<SearchHit>;

const loader =
	(lang: string, looked: readonly string[]): Load =>
	async (result) =>
		pagefindHit(await result.data(), lang, looked);

/** The search in one language, over the index that Pagefind made of its records. */
export function createPagefindBackend(source: { folder: string; lang: string; key: string }): SearchBackend {
	const { folder, lang, key } = source;
	let opened: Promise<PagefindIndex> | undefined;

	function open(): Promise<PagefindIndex> {
		opened ??= openPagefind(folder, lang, key).then(async (index) => {
			// Until its filters are loaded, Pagefind counts none.
			await index.filters();
			return index;
		});
		// A failure isn't kept: the next search tries again.
		opened.catch(() => {
			opened = undefined;
		});
		return opened;
	}

	async function loadPage(found: readonly Found<PagefindResult>[], query: SearchQuery, load: Load) {
		const hits = await Promise.all(
			pageOf(found, query).map(async ({ match, result }) => ({ match, result: await load(result) })),
		);
		return { total: found.length, groups: grouped(hits) };
	}

	async function browse(index: PagefindIndex, query: SearchQuery): Promise<SearchPage> {
		const sort = query.sort === 'relevance' ? '-date' : query.sort;
		const all = await index.search(null, pagefindOptions({ ...query, sort }));
		const found = all.results.map((result) => ({ match: 'all' as const, result }));
		const [page, counts] = await Promise.all([
			loadPage(found, query, loader(lang, [])),
			pagefindCounts(index, null, query, all),
		]);
		return { ...page, counts, unknown: [], doubtful: false };
	}

	async function find(
		index: PagefindIndex,
		{ phrase, quoted, words }: Words,
		query: SearchQuery,
		signal: AbortSignal,
	): Promise<SearchPage> {
		const load = loader(lang, [phrase, ...words]);
		const exactly = `"${phrase}"`;
		const options = pagefindOptions(query);
		const everywhere = pagefindOptions({ ...query, choice: {} });
		const [exact, loose, exactAll] = await Promise.all([
			index.search(exactly, options),
			// For a quoted query too: Pagefind ranks exact matches all alike, so their order comes from here.
			index.search(phrase, options),
			index.search(exactly, everywhere),
		]);
		signal.throwIfAborted();

		const exists = exactAll.results.length > 0;
		const thin = loose.unfilteredResultCount < fewHits;
		let unknown: string[] = [];
		if (words.length > 0 && (thin || !exists)) {
			const single = await eachWord(index, words, everywhere);
			signal.throwIfAborted();
			unknown = single.flatMap(({ word, known }) => (known ? [] : [word]));
			// Where no report has a word or one that begins with it, Pagefind cuts it down until something fits.
			if (!exists && unknown.length === words.length && spacedWords.test(phrase)) return { ...emptyPage, unknown };
			if (thin && words.length > 1 && !query.strict && !(quoted && exists)) {
				const looseAll = await index.search(phrase, everywhere);
				const strict = inGroups(exactAll.results, looseAll.results, true);
				const rankings = single.map((word) => word.exact);
				return { ...(await loosened(strict, rankings, load, query)), unknown, doubtful: !exists };
			}
		}
		const onlyExact = exists && (quoted || query.strict === true);
		const [page, counts] = await Promise.all([
			loadPage(inGroups(exact.results, loose.results, !onlyExact), query, load),
			onlyExact ? pagefindCounts(index, exactly, query, exact) : pagefindCounts(index, phrase, query, loose),
		]);
		return { ...page, counts, unknown, doubtful: !exists && (thin || unknown.length > 0) };
	}

	async function search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
		const index = await open();
		signal.throwIfAborted();
		const words = readWords(query.q, lang);
		const page = await (words.phrase ? find(index, words, query, signal) : browse(index, query));
		signal.throwIfAborted();
		return page;
	}

	return { search, warmUp: () => void open().catch(() => {}) };
}
