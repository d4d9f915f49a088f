import type { RecordOf, Records } from '../model.ts';
import type { Id, RecordKey } from '../schema/id.ts';
import type { Kind } from '../schema/kinds.ts';

/** A record's kind and id in one: `reports/brother-contracts`. */
export const keyOf = (record: { kind: Kind; id: string }): RecordKey => `${record.kind}/${record.id}`;

/** The record that a key names, where there is one. */
export function byKey<K extends Kind>(records: Records, key: `${K}/${string}`): RecordOf<K> | undefined {
	const slash = key.indexOf('/');
	const kind = key.slice(0, slash) as K;
	return (records[kind] as ReadonlyMap<Id, RecordOf<K>>).get(key.slice(slash + 1) as Id);
}

/** The record of a kind that a text names; any text will do, also one that is no id. */
export const recordNamed = <K extends Kind>(records: Records, kind: K, text: unknown): RecordOf<K> | undefined =>
	(records[kind] as ReadonlyMap<unknown, RecordOf<K>>).get(text);

/** Every record of the bulletin, kind after kind, by id. */
export function* allRecords(records: Records): Generator<RecordOf> {
	for (const ofKind of Object.values(records) as ReadonlyMap<Id, RecordOf>[]) yield* ofKind.values();
}
