import { allRecords } from '../link/key.ts';
import type { RecordOf, Records } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';

const cache = new WeakMap<Records, ReadonlyMap<RecordKey, RecordOf>>();

/** The record that once had a key, by its `aliases`. */
export function formerIds(records: Records): ReadonlyMap<RecordKey, RecordOf> {
	const cached = cache.get(records);
	if (cached) return cached;
	const former = new Map<RecordKey, RecordOf>();
	for (const record of allRecords(records)) {
		const { aliases } = record.data as { aliases?: string[] };
		for (const alias of aliases ?? []) {
			const key: RecordKey = `${record.kind}/${alias}`;
			if (!former.has(key)) former.set(key, record);
		}
	}
	cache.set(records, former);
	return former;
}
