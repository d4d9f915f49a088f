import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from '../message.ts';
import { startOfFile } from './place.ts';
import type { Yaml } from './readYaml.ts';

/**
 * Where a field stands. A field that is missing is looked for one level up, down to the first line of the file.
 * `on: 'key'` gives the name of the field instead of its value.
 */
export function locate(yaml: Yaml, path: readonly PropertyKey[], on: 'value' | 'key' = 'value'): Place {
	let node: ParsedNode | null | undefined = yaml.root;
	let key: ParsedNode | undefined;
	let depth = 0;
	for (; depth < path.length; depth += 1) {
		const part = path[depth];
		if (isSeq(node) && typeof part === 'number') {
			const item = node.items[part] as ParsedNode | undefined;
			if (!item) break;
			key = item;
			node = item;
		} else if (isMap(node)) {
			const pair = node.items.find(({ key: k }) => isScalar(k) && String(k.value) === part);
			if (!pair) break;
			key = pair.key as ParsedNode;
			node = pair.value as ParsedNode | null;
		} else break;
	}
	if (!key) return startOfFile;
	const empty = !node || (isScalar(node) && node.value === null);
	if (depth < path.length || on === 'key' || empty) return firstLine(yaml, key);
	return isScalar(node) ? yaml.place(node?.range ?? key.range) : firstLine(yaml, node ?? key);
}

/** A list or a group of fields is shown by its first line. */
function firstLine(yaml: Yaml, node: ParsedNode): Place {
	const [start, end] = node.range;
	const newline = yaml.text.indexOf('\n', start);
	return yaml.place([start, newline < 0 || newline > end ? end : newline]);
}
