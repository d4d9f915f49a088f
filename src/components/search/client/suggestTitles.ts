import type { SearchTitle } from '../../../core/derive/searchTitles.ts';
import { titleIndexOptions } from '../../../core/derive/titleIndexOptions.ts';
import { once } from './once.ts';

/** How many titles a misspelt query is answered with. */
const most = 4;
/** A title that is this much worse than the best one isn't what was meant. */
const share = 0.4;

/** Titles that look like the query, by an index that forgives typing errors; loaded at the first call. */
export function createTitleSuggester(address: string): (query: string) => Promise<SearchTitle[]> {
	const loaded = once(() => load(address));
	return async (query) => (await loaded())(query);
}

async function load(address: string): Promise<(query: string) => SearchTitle[]> {
	const [{ default: MiniSearch }, response] = await Promise.all([import('minisearch'), fetch(address)]);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const titles = (await response.json()) as SearchTitle[];
	// Made here: the titles alone are a third of what their index would be on the way.
	const index = new MiniSearch(titleIndexOptions);
	index.addAll(titles.map((title, id) => ({ id, ...title })));
	return (query) => {
		const found = index.search(query);
		const best = found[0]?.score ?? 0;
		return found
			.filter(({ score }) => score >= best * share)
			.slice(0, most)
			.map(({ kind, title, url }): SearchTitle => ({ kind, title, url }));
	};
}
