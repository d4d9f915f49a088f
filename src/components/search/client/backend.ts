import type { FacetChoice, FacetCounts } from '../../../core/derive/countFacets.ts';
import type { FacetValues } from '../../../core/derive/facets.ts';
import type { Sort } from './queryState.ts';
import type { TextPart } from './textParts.ts';

/** What a search engine is asked. */
export interface SearchQuery {
	/** Empty where all reports are asked for. */
	q: string;
	choice: FacetChoice;
	sort: Sort;
	/** From 1. */
	page: number;
	size: number;
	/** Leaves out reports that have a text in this language as well. */
	without?: string;
	/** Only the best kind of match: the exact phrase or, where no report has it, all the words. */
	strict?: boolean;
}

/** How well a report answers the query: asked for no words; the exact phrase; all words; some of them. */
export type Match = 'all' | 'exact' | 'loose' | 'some';

export interface SearchHit {
	url: string;
	lang: string;
	title: readonly TextPart[];
	summary: string;
	date: string;
	/** Where the report is disputed, withdrawn or replaced. */
	status?: string | undefined;
	facets: FacetValues;
	/** The place in the text that matched; empty where only the title did. */
	excerpt: readonly TextPart[];
	/** The part of the page in which that place is. */
	section?: { title: string; url: string } | undefined;
}

export interface SearchPage {
	total: number;
	/** The hits of this page, the best kind of match first. */
	groups: readonly { match: Match; hits: readonly SearchHit[] }[];
	/** Over all pages: how many reports each value would leave. */
	counts: FacetCounts;
	/** Words of the query that stand in no report. */
	unknown: readonly string[];
	/** The query may be misspelt: a look at similar titles could help. */
	doubtful: boolean;
}

/** A search engine that holds the texts of one language. */
export interface SearchBackend {
	/** @throws {DOMException} `AbortError`, as soon as `signal` says that nobody waits any more */
	search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage>;
	/** Loads what the first search needs. */
	warmUp?(): void;
}
