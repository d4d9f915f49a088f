import type { Client } from '@opensearch-project/opensearch';
import type { HashedRecord } from '../../../core/search/indexSink.ts';

/** As many hashes are read at a time. */
const pageOfHashes = 10_000;

/** The hash of each record that an index holds, by its key. */
export async function hashesIn(client: Client, index: string): Promise<Map<string, string>> {
	const hashes = new Map<string, string>();
	let after: string[] | undefined;
	do {
		const { body } = await client.search({
			index,
			body: {
				size: pageOfHashes,
				sort: [{ key: { order: 'asc' } }],
				_source: ['key', 'hash'],
				...(after ? { search_after: after } : {}),
			},
		});
		const records = body.hits.hits.map((hit) => hit._source as Pick<HashedRecord, 'key' | 'hash'>);
		for (const { key, hash } of records) hashes.set(key, hash);
		const end = records.length === pageOfHashes ? records.at(-1) : undefined;
		after = end && [end.key];
	} while (after);
	return hashes;
}
