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

/** Where the wanted leaves of a schema lie; the rest of it is left out. */
type Way =
	{ fields: readonly (readonly [key: string, way: Way])[] } | { item: Way } | { info: FieldInfo; schema: z.ZodType };

type Wanted = (info: FieldInfo) => boolean;

/** Asking a schema takes far longer than following the way: it is worked out once. */
const ways = new WeakMap<Wanted, WeakMap<z.ZodType, Way | undefined>>();

function wayThrough(schema: z.ZodType, wanted: Wanted): Way | undefined {
	const known = ways.get(wanted) ?? new WeakMap<z.ZodType, Way | undefined>();
	ways.set(wanted, known);
	if (!known.has(schema)) known.set(schema, workOut(schema, wanted));
	return known.get(schema);
}

function workOut(schema: z.ZodType, wanted: Wanted): Way | undefined {
	const shape = shapeOf(schema);
	if (shape) {
		const fields = Object.entries(shape).flatMap(([key, field]) => {
			const way = workOut(field, wanted);
			return way ? [[key, way] as const] : [];
		});
		return fields.length > 0 ? { fields } : undefined;
	}
	const element = elementOf(schema);
	if (element) {
		const item = workOut(element, wanted);
		return item && { item };
	}
	const info = fieldInfo(schema);
	return wanted(info) ? { info, schema: unwrap(schema) } : undefined;
}

type Visit = (value: unknown, info: FieldInfo, path: readonly PropertyKey[], schema: z.ZodType) => void;

/**
 * Calls `visit` for every value that `data` holds at a wanted leaf of the schema, with the leaf's description and its
 * path in the data. Values that the schema doesn't expect are passed over.
 *
 * @param wanted always the same function for the same question, so that its way is remembered
 */
export function visitFields(schema: z.ZodType, data: unknown, wanted: Wanted, visit: Visit): void {
	const way = wayThrough(schema, wanted);
	if (way) follow(way, data, visit, []);
}

function follow(way: Way, data: unknown, visit: Visit, path: readonly PropertyKey[]): void {
	if (data === undefined || data === null) return;
	if ('fields' in way) {
		if (typeof data !== 'object') return;
		for (const [key, field] of way.fields) {
			const value = (data as Record<string, unknown>)[key];
			if (value !== undefined) follow(field, value, visit, [...path, key]);
		}
	} else if ('item' in way) {
		if (!Array.isArray(data)) return;
		for (const [index, item] of data.entries()) follow(way.item, item, visit, [...path, index]);
	} else visit(data, way.info, path, way.schema);
}
