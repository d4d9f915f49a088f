import type { FacetValues } from '../../../core/derive/facets.ts';
import { type FacetRow, type FacetTable, facetRows } from '../../../core/derive/facetTable.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import type { PagefindIndex, PagefindResult } from './pagefindIndex.ts';

/** All reports of one language with their index, by which results are narrowed down, ordered and counted. */
export interface ReportTable {
	/** In the order of their rows. */
	all: readonly PagefindResult[];
	facetsOf(result: PagefindResult): FacetValues;
	/** In the order that is asked for, without those that are left out on account of their language. */
	ordered(results: readonly PagefindResult[], query: SearchQuery): PagefindResult[];
}

/** What the reports of a language are narrowed down by, the newest first. */
export async function loadRows(address: string): Promise<FacetRow[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return facetRows((await response.json()) as FacetTable);
}

/**
 * Lays the rows beside the index of the same reports. Pagefind could narrow down and count by itself, with files
 * several times as large.
 */
export async function createReportTable(index: PagefindIndex, rows: readonly FacetRow[]): Promise<ReportTable> {
	// Asked for nothing, Pagefind gives everything, in the order in which it took it in.
	const { results: all } = await index.search(null);
	if (all.length !== rows.length) throw new Error(`The index has ${all.length} reports, its table ${rows.length}.`);
	const known = new Map(all.map(({ id }, place) => [id, rows[place] as FacetRow]));
	const rowOf = ({ id }: PagefindResult): FacetRow => {
		const row = known.get(id);
		if (!row) throw new Error(`The table has no report ${id}.`);
		return row;
	};
	return {
		all,
		facetsOf: (result) => rowOf(result).facets,
		ordered(results, { sort, without }) {
			const kept = without === undefined ? [...results] : results.filter((r) => !rowOf(r).languages.includes(without));
			if (sort === 'relevance') return kept;
			// Without a date they are last, whichever date comes first; of one date, one order is the other turned round.
			const order = (result: PagefindResult) => {
				const { place, dated } = rowOf(result);
				return sort === '-date' ? place : dated ? -place : rows.length - place;
			};
			return kept.sort((a, b) => order(a) - order(b));
		},
	};
}
