import { Document, isMap, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { childOf } from '../parse/fieldType.ts';
import { oddSpace } from '../parse/explain/repairLine.ts';
import { thousandsPoint } from '../parse/explain/thousandsPoint.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { shapeOf } from '../schema/visitFields.ts';

/** A list of short texts stands on one line up to this length, as people write it. */
const longestLine = 90;

/**
 * A record's file from its fields and its text: the fields in the order of the schema, those that are empty left out,
 * and quotes only where YAML, in this version or the one before it, would read something else. Fields that the schema
 * doesn't know come last, as they are: nothing that a person wrote is dropped here.
 */
export function writeRecord(kind: Kind, data: Readonly<Record<string, unknown>>, body: string): string {
	const fields = nodeOf(data, schemas[kind]);
	const document = new Document(undefined, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
	document.contents = fields ?? null;
	const yaml = fields
		? document.toString({ lineWidth: 0, singleQuote: true, blockQuote: 'literal', flowCollectionPadding: false })
		: '';
	const text = body
		.replace(/\r\n?/g, '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
	return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

/** What stands in the file for a value; nothing for an empty one. */
function nodeOf(value: unknown, schema: z.ZodType | undefined): Node | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string') return value.trim() === '' ? undefined : textNode(value);
	if (Array.isArray(value)) return listNode(value, schema);
	if (typeof value === 'number') return numberNode(value);
	if (typeof value !== 'object') return new Scalar(value);
	const map = new YAMLMap();
	const entries = inOrder(Object.entries(value), Object.keys((schema && shapeOf(schema)) ?? {}));
	for (const [key, inner] of entries) {
		const node = nodeOf(inner, childOf(schema, key));
		if (node) map.set(new Scalar(key), node);
	}
	return map.items.length > 0 ? map : undefined;
}

/** Three decimals are read as thousands in many countries, and the checker would ask; four are not. */
function numberNode(value: number): Scalar {
	const scalar = new Scalar(value);
	if (thousandsPoint(String(value))) scalar.minFractionDigits = 4;
	return scalar;
}

function textNode(text: string): Scalar {
	const scalar = new Scalar(text);
	// A special space at the beginning looks like a slip of the one who typed, and the checker would say so. Empty lines
	// at the end are lost where the text is the last of the fields.
	if (oddSpace.test(text.charAt(0)) || /\n\s*\n$/.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
	return scalar;
}

/** An empty group in the middle keeps its place, by which a translation finds the item that it translates. */
function listNode(values: readonly unknown[], schema: z.ZodType | undefined): YAMLSeq | undefined {
	const list = new YAMLSeq<Node>();
	for (const value of values) {
		const node = nodeOf(value, childOf(schema, 0));
		if (node) list.items.push(node);
		else if (typeof value === 'object' && value !== null) list.items.push(new YAMLMap());
	}
	while (isMap(list.items.at(-1)) && (list.items.at(-1) as YAMLMap).items.length === 0) list.items.pop();
	list.flow =
		list.items.every((item) => item instanceof Scalar && !/[\n,]/.test(String(item.value))) &&
		list.items.reduce((length, item) => length + String((item as Scalar).value).length + 2, 0) <= longestLine;
	return list.items.length > 0 ? list : undefined;
}

const inOrder = <T>(entries: [string, T][], keys: readonly string[]): [string, T][] => {
	const place = ([key]: [string, T]) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
	return entries.sort((a, b) => place(a) - place(b));
};
