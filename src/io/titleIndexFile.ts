import MiniSearch from 'minisearch';
import type { SearchTitle } from '../core/derive/searchTitles.ts';
import { titleIndexOptions } from '../core/derive/titleIndexOptions.ts';

/** The small index behind "did you mean": the titles alone, for queries that find next to nothing. */
export function titleIndexFile(titles: readonly SearchTitle[]): Uint8Array {
	const index = new MiniSearch(titleIndexOptions);
	index.addAll(titles.map((title, id) => ({ id, ...title })));
	return new TextEncoder().encode(JSON.stringify(index));
}
