import { Client } from '@opensearch-project/opensearch';
import type { SearchEngine } from '../searchEngine.ts';
import { createOpenSearchBackend } from './openSearchBackend.ts';
import type { IndexOptions } from './openSearchIndex.ts';
import { createOpenSearchSink } from './openSearchSink.ts';
import { orCalledBack } from './orCalledBack.ts';

/** The longest that one request may take: copying an index to another node is not done in a moment. */
const longestRequest = 90_000;

/**
 * A cluster of OpenSearch.
 * @param address of one node or, parted by commas, of several: where one doesn't answer, the next is asked
 * @param index the name under which the searches find it
 */
export function openOpenSearch(
	address: string,
	index: string,
	{ shards = 1, replicas = 1 }: Partial<IndexOptions> = {},
): SearchEngine {
	const nodes = address
		.split(',')
		.map((node) => node.trim())
		.filter(Boolean);
	const client = new Client({ nodes, requestTimeout: longestRequest, maxRetries: nodes.length + 1 });
	return {
		sink: () => createOpenSearchSink(client, index, { shards, replicas }),
		backend: (lang) => createOpenSearchBackend(client, index, lang),
		async ping(signal) {
			await orCalledBack(client.count({ index }), signal);
		},
		close: () => client.close(),
	};
}
