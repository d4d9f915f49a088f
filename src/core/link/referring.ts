import type { Digest, RecordOf } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';
import type { Kind } from '../schema/kinds.ts';

/**
 * The records of one kind that name `target` in one of `fields` (paths without indexes: `report`,
 * `appraisals.report`; any field where none is given), each once, in the order of ids.
 */
export function referring<K extends Kind>(
	digest: Pick<Digest, 'references'>,
	target: RecordKey,
	kind: K,
	...fields: string[]
): RecordOf<K>[] {
	const found: RecordOf<K>[] = [];
	for (const { from, field } of digest.references.get(target) ?? []) {
		if (from.kind !== kind || (fields.length > 0 && !fields.includes(field))) continue;
		// All that one record says of another stands together.
		if (found.at(-1) !== from) found.push(from as RecordOf<K>);
	}
	return found;
}
