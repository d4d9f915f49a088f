import type { FacetChoice } from '../derive/countFacets.ts';
import type { Sort } from './queryState.ts';

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
