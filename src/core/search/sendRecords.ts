import type { HashedRecord, IndexSink } from './indexSink.ts';

/** Records that are sent together. */
const batch = 500;

export interface Sent {
	/** New or changed. */
	sent: number;
	/** No longer in the bulletin. */
	removed: number;
	/** As the engine had them. */
	kept: number;
	/** See `IndexStats`. */
	left?: readonly string[];
}

/**
 * Brings an index to the state of `records`: what is new or changed is sent, what is gone is removed.
 * @param anew sends everything, into a new index
 * @throws when the engine then holds another number of records than it was given; the caller closes the sink
 */
export async function sendRecords(
	sink: IndexSink,
	records: readonly HashedRecord[],
	{ anew = false } = {},
): Promise<Sent> {
	const held = await sink.begin(anew);
	const changed = records.filter(({ key, hash }) => held.get(key) !== hash);
	const wanted = new Set(records.map(({ key }) => key));
	const gone = [...held.keys()].filter((key) => !wanted.has(key));
	for (let from = 0; from < changed.length; from += batch) await sink.put(changed.slice(from, from + batch));
	for (let from = 0; from < gone.length; from += batch) await sink.remove(gone.slice(from, from + batch));
	const { records: count, left } = await sink.commit();
	if (count !== wanted.size) throw new Error(`The engine holds ${count} records, and ${wanted.size} were sent.`);
	return { sent: changed.length, removed: gone.length, kept: records.length - changed.length, ...(left && { left }) };
}
