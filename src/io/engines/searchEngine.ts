import type { IndexSink } from '../../core/search/indexSink.ts';
import type { SearchBackend } from '../../core/search/searchBackend.ts';

/** A search engine outside of the pages, reached over the network. */
export interface SearchEngine {
	/** For one run of `sendRecords`. */
	sink(): IndexSink;
	/** The search in one language. */
	backend(lang: string): SearchBackend;
	/** @throws when the engine can't be reached or holds no index */
	ping(signal: AbortSignal): Promise<void>;
	close(): Promise<void>;
}
