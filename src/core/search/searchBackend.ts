import type { SearchPage } from './searchPage.ts';
import type { SearchQuery } from './searchQuery.ts';

/** A search engine that holds the texts of one language. */
export interface SearchBackend {
	/** @throws {DOMException} `AbortError`, as soon as `signal` says that nobody waits any more */
	search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage>;
	/** Loads what the first search needs. */
	warmUp?(): void;
}
