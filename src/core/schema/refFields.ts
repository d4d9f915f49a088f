import type { z } from 'zod';
import type { Kind } from './kinds.ts';
import { elementOf, fieldInfo, shapeOf } from './visitFields.ts';

/** A field that names a record: the keys that lead to it, `*` for every item of a list. */
export interface RefField {
	ref: Kind;
	keys: readonly string[];
	/** The keys without the lists: `appraisals.report`. */
	field: string;
}

/** Every field of a schema that names a record. Worked out once for a schema, so that reading a record is a short walk. */
export function refFields(schema: z.ZodType, keys: readonly string[] = []): RefField[] {
	const shape = shapeOf(schema);
	if (shape) return Object.entries(shape).flatMap(([key, field]) => refFields(field, [...keys, key]));
	const element = elementOf(schema);
	if (element) return refFields(element, [...keys, '*']);
	const { ref } = fieldInfo(schema);
	return ref ? [{ ref, keys, field: keys.filter((key) => key !== '*').join('.') }] : [];
}

/** The texts that a record holds at a field, from the key at `depth` on. */
export function valuesAt(data: unknown, keys: readonly string[], depth = 0): string[] {
	if (data === undefined || data === null) return [];
	const key = keys[depth];
	if (key === undefined) return typeof data === 'string' ? [data] : [];
	if (key === '*') return Array.isArray(data) ? data.flatMap((item) => valuesAt(item, keys, depth + 1)) : [];
	return valuesAt((data as Record<string, unknown>)[key], keys, depth + 1);
}
