import type { z } from 'zod';
import type { FieldInfo } from './fields.ts';

interface Wrapped {
	def: {
		type: string;
		innerType?: z.ZodType;
		element?: z.ZodType;
		shape?: Record<string, z.ZodType>;
		defaultValue?: unknown;
	};
}

const def = (schema: z.ZodType) => (schema as unknown as { _zod: Wrapped })._zod.def;

/** The schema inside `.optional()` and `.default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
	const inner = def(schema).innerType;
	return inner ? unwrap(inner) : schema;
}

/** Whether a record without this field is refused. */
export const isRequired = (schema: z.ZodType): boolean => !['optional', 'default'].includes(def(schema).type);

/** What is assumed where the field is not written. */
export const otherwiseOf = (schema: z.ZodType): unknown =>
	def(schema).type === 'default' ? def(schema).defaultValue : undefined;

/** What the schema tells of a field: its `meta`, wherever in `.optional()` and `.default()` it was given. */
export function fieldInfo(schema: z.ZodType): FieldInfo {
	const inner = def(schema).innerType;
	return { ...(inner ? fieldInfo(inner) : {}), ...(schema.meta() as FieldInfo | undefined) };
}

/** The fields of an object schema by name; undefined for any other schema. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined => def(unwrap(schema)).shape;

/** The schema of a list's items; undefined for any other schema. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => def(unwrap(schema)).element;

/**
 * Calls `visit` for every value that `data` holds at a leaf of the schema, with the leaf's description and its
 * path in the data. Values that the schema doesn't expect are passed over.
 */
export function visitFields(
	schema: z.ZodType,
	data: unknown,
	visit: (value: unknown, info: FieldInfo, path: readonly PropertyKey[], schema: z.ZodType) => void,
	path: readonly PropertyKey[] = [],
): void {
	if (data === undefined || data === null) return;
	const shape = shapeOf(schema);
	const element = elementOf(schema);
	if (shape) {
		if (typeof data !== 'object') return;
		for (const [key, field] of Object.entries(shape)) {
			visitFields(field, (data as Record<string, unknown>)[key], visit, [...path, key]);
		}
	} else if (element) {
		if (!Array.isArray(data)) return;
		for (const [index, item] of data.entries()) visitFields(element, item, visit, [...path, index]);
	} else {
		visit(data, fieldInfo(schema), path, unwrap(schema));
	}
}
