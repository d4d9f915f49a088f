import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { z } from 'zod';
import { childOf } from './fieldType.ts';
import type { Yaml } from './readYaml.ts';

/** A value as written, its schema, and the field in which it stands. */
type Visit = (node: Scalar.Parsed, at: z.ZodType, field: readonly PropertyKey[]) => void;

/** Calls for every single value of a file that stands in a known field, in the order in which they are written. */
export function visitScalars({ root }: Yaml, schema: z.ZodType, visit: Visit): void {
	walk(root, schema, []);

	function walk(node: ParsedNode | null, at: z.ZodType | undefined, field: readonly PropertyKey[]): void {
		if (!at) return;
		if (isScalar(node)) visit(node, at, field);
		else if (isSeq(node)) {
			for (const [index, item] of node.items.entries()) walk(item, childOf(at, index), [...field, index]);
		} else if (isMap(node)) {
			for (const { key, value } of node.items) {
				const name = isScalar(key) ? String(key.value) : '';
				walk(value, childOf(at, name), [...field, name]);
			}
		}
	}
}
