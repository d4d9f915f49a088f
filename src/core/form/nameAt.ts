import type { Kind } from '../schema/kinds.ts';

/** What is listed for a field: below its kind, else by all of its keys, else by the last ones. */
export function nameAt<T>(list: Readonly<Record<string, T>>, path: readonly string[], kind: Kind): T {
	const all = [kind, ...path];
	for (const index of all.keys()) {
		const found = list[all.slice(index).join('.')];
		if (found) return found;
	}
	throw new Error(`The field ${all.join('.')} has no name.`);
}
