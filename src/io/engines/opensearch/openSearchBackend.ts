import type { Client } from '@opensearch-project/opensearch';
import { fewHits } from '../../../core/search/limits.ts';
import { byMatch, type Found } from '../../../core/search/matchGroups.ts';
import { readWords, type Words } from '../../../core/search/readWords.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { Match, SearchHit, SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { loosenedReports } from './loosenedReports.ts';
import { facetAggregations, facetCounts } from './openSearchCounts.ts';
import { foundIn, highlighting } from './openSearchHits.ts';
import { allWords, chosen, inLang, not, phrase, type Query, ranked, sortOf, word } from './openSearchQuery.ts';
import { type Ask, searchTogether } from './searchTogether.ts';

/** More words than these are not looked up one by one. */
const mostWords = 32;

/** Reports of one kind of match, and how many of them there are under what is chosen. */
interface Group {
	match: Match;
	filters: Query[];
	total: number;
}

/** The search in one language, in an index that OpenSearch holds. `index` is its name or an alias of it. */
export const createOpenSearchBackend = (client: Client, index: string, lang: string): SearchBackend => ({
	async search(query, signal) {
		const ask: Ask = (searches) => searchTogether(client, index, searches, signal);
		const words = readWords(query.q, lang);
		return words.phrase
			? find(ask, lang, { ...words, words: words.words.slice(0, mostWords) }, query)
			: browse(ask, lang, query);
	},
});

async function browse(ask: Ask, lang: string, query: SearchQuery): Promise<SearchPage> {
	const filters = inLang(lang, query.without);
	const [hits, counts] = await ask([
		{
			query: { bool: { filter: [...filters, ...chosen(query.choice)] } },
			sort: sortOf(query.sort === 'relevance' ? '-date' : query.sort),
			from: (query.page - 1) * query.size,
			size: query.size,
			track_total_hits: true,
		},
		counting(filters, query),
	]);
	return {
		total: hits.hits.total.value,
		groups: byMatch(foundIn(hits, 'all')),
		counts: facetCounts(counts.aggregations),
		unknown: [],
		absent: [],
		doubtful: false,
	};
}

async function find(ask: Ask, lang: string, words: Words, query: SearchQuery): Promise<SearchPage> {
	const own = inLang(lang, query.without);
	const phrases = words.phrases.map(phrase);
	const absent = (await haveAll(ask, own, phrases)) ? [] : words.phrases;
	const everywhere = absent.length > 0 ? own : [...own, ...phrases];
	const [exactly, all] = [phrase(words.phrase), allWords(words)];
	const totals = await totalsOf(ask, everywhere, exactly, all, query);
	const exists = totals.exact > 0;
	const thin = totals.all < fewHits;
	const unknown = thin || !exists ? await unknownOf(ask, own, words) : [];
	if (thin && !query.strict && (words.words.length > 1 || unknown.length > 0)) {
		return { ...(await loosenedReports(ask, everywhere, words, query)), unknown, absent, doubtful: !exists };
	}

	const onlyExact = exists && query.strict === true;
	const groups: Group[] = [{ match: 'exact', filters: [exactly], total: totals.exactShown }];
	const rest = totals.allShown - totals.exactShown;
	if (!onlyExact) groups.push({ match: 'loose', filters: [all, not(exactly)], total: rest });
	const parts = partsOf(groups, query).map(({ group, from, size }) => ({
		match: group.match,
		search: {
			query: ranked([...everywhere, ...group.filters, ...chosen(query.choice)], words),
			sort: sortOf(query.sort),
			from,
			size,
			...highlighting(words),
		},
	}));
	const [counts, ...hits] = await ask([
		counting([...everywhere, onlyExact ? exactly : all], query),
		...parts.map(({ search }) => search),
	]);
	const found = parts.flatMap(({ match }, i): Found<SearchHit>[] => foundIn(hits[i], match, words));
	return {
		total: groups.reduce((sum, { total }) => sum + total, 0),
		groups: byMatch(found),
		counts: facetCounts(counts.aggregations),
		unknown,
		absent,
		doubtful: !exists && (thin || unknown.length > 0),
	};
}

/** Whether any report has all of the phrases. */
async function haveAll(ask: Ask, own: readonly Query[], phrases: readonly Query[]): Promise<boolean> {
	if (phrases.length === 0) return true;
	const [answer] = await ask([{ query: { bool: { filter: [...own, ...phrases] } }, size: 0, track_total_hits: 1 }]);
	return answer.hits.total.value > 0;
}

/** How many reports have the phrase, and how many have at least all the words; and how many of these are to be shown. */
async function totalsOf(ask: Ask, everywhere: readonly Query[], exactly: Query, all: Query, { choice }: SearchQuery) {
	const shown = { filter: { bool: { filter: chosen(choice) } } };
	const [answer] = await ask([
		{
			query: { bool: { filter: [...everywhere, all] } },
			size: 0,
			track_total_hits: true,
			aggs: { exact: { filter: exactly, aggs: { shown } }, shown },
		},
	]);
	const counted = answer.aggregations as { exact: { doc_count: number; shown: Counted }; shown: Counted };
	return {
		exact: counted.exact.doc_count,
		exactShown: counted.exact.shown.doc_count,
		all: answer.hits.total.value,
		allShown: counted.shown.doc_count,
	};
}

interface Counted {
	doc_count: number;
}

/** The words that no report has, nor any word that begins like them. */
async function unknownOf(ask: Ask, everywhere: readonly Query[], { words }: Words): Promise<string[]> {
	if (words.length === 0) return [];
	const filters = Object.fromEntries(words.map((text, i) => [i, word(text)]));
	const [answer] = await ask([
		{ query: { bool: { filter: everywhere } }, size: 0, aggs: { words: { filters: { filters } } } },
	]);
	const { buckets } = answer.aggregations['words'] as { buckets: Record<string, Counted> };
	return words.filter((_, i) => !buckets[i]?.doc_count);
}

/** What a page shows of each group: it may begin in one and end in another. */
function partsOf(groups: readonly Group[], { page, size: most }: SearchQuery) {
	const first = (page - 1) * most;
	let before = 0;
	return groups.flatMap((group) => {
		const from = Math.max(0, first - before);
		const size = Math.min(group.total, first + most - before) - from;
		before += group.total;
		return size > 0 ? [{ group, from, size }] : [];
	});
}

/** Counts the values of all that `filters` find, whatever the page. */
const counting = (filters: readonly Query[], { choice }: SearchQuery) => ({
	query: { bool: { filter: filters } },
	size: 0,
	aggs: facetAggregations(choice),
});
