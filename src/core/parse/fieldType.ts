import type { z } from 'zod';
import { elementOf, shapeOf, unwrap } from '../schema/visitFields.ts';

interface Definition {
	type: string;
	entries?: Record<string, string>;
	valueType?: z.ZodType;
	options?: z.ZodType[];
	format?: string;
	checks?: { _zod: { def: { pattern?: RegExp } } }[];
}

const definition = (schema: z.ZodType) => (unwrap(schema) as unknown as { _zod: { def: Definition } })._zod.def;

/** What a field holds: `string`, `number`, `boolean`, `enum`, `object`, `array`, `record` or `union`. */
export const fieldType = (schema: z.ZodType): string => definition(schema).type;

/** The words of which a field takes one. */
export const choicesOf = (schema: z.ZodType): string[] => Object.values(definition(schema).entries ?? {});

/** The form that a text must have: `url`, or a pattern. */
export function textForm(schema: z.ZodType): { format?: string; pattern?: string } {
	const { format, checks = [] } = definition(schema);
	const pattern = checks.map(({ _zod }) => _zod.def.pattern).find(Boolean)?.source;
	return { ...(format && { format }), ...(pattern && { pattern }) };
}

/** The schema of one value inside `schema`: a field of an object, an item of a list, a value of a table. */
export function childOf(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
	if (!schema) return undefined;
	if (typeof key === 'number') return elementOf(schema) ?? undefined;
	const shape = shapeOf(schema);
	if (shape) return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
	return definition(schema).valueType;
}

/** The schema at a path. */
export const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined =>
	path.reduce<z.ZodType | undefined>(childOf, schema);
