import { isMap, isSeq, type ParsedNode, type Scalar } from 'yaml';

/**
 * Where names begin that stand between braces without a colon, once at least: no fields, but pieces of a value that a
 * comma has cut (`mendCommas`). The same piece may come twice: `{ before: 1,200, after: 3,200 }`.
 */
export function piecesOfValues(node: ParsedNode | null, found = new Set<number>()): ReadonlySet<number> {
	if (isMap<Scalar.Parsed, ParsedNode | null>(node)) {
		const bare = new Set(node.flow ? node.items.flatMap(({ key, value }) => (value === null ? [key.value] : [])) : []);
		for (const { key, value } of node.items) {
			if (bare.has(key.value)) found.add(key.range[0]);
			piecesOfValues(value, found);
		}
	} else if (isSeq(node)) for (const item of node.items) piecesOfValues(item, found);
	return found;
}
