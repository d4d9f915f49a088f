import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { fieldInfo, shapeOf } from '../schema/visitFields.ts';
import { forbiddenKeys } from './checkNodes.ts';
import { childOf, fieldType } from './fieldType.ts';
import { isPlaceholder } from './isPlaceholder.ts';

/**
 * Plain data from a tree of fields, as the schema expects it. An empty text, an empty list, “…” and nothing at
 * all are the same: forms and examples write each of them. `page: 4` and `date: 1956` are texts that YAML takes for numbers.
 *
 * @param whole the schema of the whole record, where `schema` is that of a translation
 */
export function toData(
	node: ParsedNode | null | undefined,
	schema: z.ZodType | undefined,
	whole: z.ZodType | undefined = schema,
): unknown {
	if (isScalar(node)) return scalar(node.value, node.source, schema);
	if (isSeq(node)) {
		const element = childOf(schema, 0);
		const inWhole = childOf(whole, 0);
		const items = node.items.map((item) => itemData(item as ParsedNode | null, element, inWhole));
		return items.length === 0 ? undefined : items;
	}
	if (isMap(node)) {
		const data: Record<string, unknown> = {};
		const known = whole && shapeOf(whole);
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? String(key.value) : undefined;
			if (name === undefined || forbiddenKeys.has(name)) continue;
			const inner = toData(value as ParsedNode | null, childOf(schema, name), childOf(whole, name));
			// A name that no field has is told also where nothing stands behind it.
			if (inner !== undefined || (known && !Object.hasOwn(known, name))) data[name] = inner;
		}
		return Object.keys(data).length === 0 ? undefined : data;
	}
	return undefined;
}

/** An item keeps its place in the list, also where it is empty. */
function itemData(node: ParsedNode | null, schema: z.ZodType | undefined, whole: z.ZodType | undefined): unknown {
	const data = toData(node, schema, whole);
	return data === undefined ? (isMap(node) ? {} : null) : data;
}

function scalar(value: unknown, source: string | undefined, schema: z.ZodType | undefined): unknown {
	if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
	if (schema && isPlaceholder(value)) return undefined;
	if (typeof value === 'number' && schema && fieldType(schema) === 'string' && !fieldInfo(schema).translatable) {
		return source ?? String(value);
	}
	return value;
}
