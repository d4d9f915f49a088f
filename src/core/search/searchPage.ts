import type { FacetCounts } from '../derive/countFacets.ts';
import type { FacetValues } from '../derive/facets.ts';
import type { TextPart } from './textParts.ts';

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

/** What a search engine answers. */
export interface SearchPage {
	total: number;
	/** The hits of this page, the best kind of match first. */
	groups: readonly { match: Match; hits: readonly SearchHit[] }[];
	/** Over all pages: how many reports each value would leave. */
	counts: FacetCounts;
	/** Words of the query that stand in no report. */
	unknown: readonly string[];
	/** What the query has between quotation marks, where no report has all of it: the hits are for the same words without. */
	absent: readonly string[];
	/** The query may be misspelt: a look at similar titles could help. */
	doubtful: boolean;
}
