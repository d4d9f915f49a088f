import type { Records, Reference } from '../model.ts';
import type { RecordKey } from '../schema/id.ts';
import type { Kind } from '../schema/kinds.ts';
import { refFields, valuesAt } from '../schema/refFields.ts';
import { schemas } from '../schema/schemas.ts';
import { allRecords } from './key.ts';

const fieldsOf = Object.fromEntries(
	Object.entries(schemas).map(([kind, schema]) => [kind, refFields(schema)]),
) as Record<Kind, ReturnType<typeof refFields>>;

/**
 * Who names whom in a field, by the record named: the reverse of every `ref` in the schema, computed and never
 * typed by hand. References to records that don't exist are kept; a rule tells of them.
 */
export function collectReferences(records: Records): Map<RecordKey, Reference[]> {
	const references = new Map<RecordKey, Reference[]>();
	for (const record of allRecords(records)) {
		for (const { ref, keys, field } of fieldsOf[record.kind]) {
			for (const value of valuesAt(record.data, keys)) {
				const to: RecordKey = `${ref}/${value}`;
				const list = references.get(to);
				if (list) list.push({ from: record, field });
				else references.set(to, [{ from: record, field }]);
			}
		}
	}
	return references;
}
