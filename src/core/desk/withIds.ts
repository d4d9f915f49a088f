import { knownNames } from '../import/values/knownNames.ts';
import { readReference } from '../import/values/readReference.ts';
import type { Words } from '../message.ts';
import type { Records } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';
import { refFields } from '../schema/refFields.ts';
import { schemas } from '../schema/schemas.ts';

/**
 * The same fields with the ids of the records that a person has named by a title or another of their names. A name that
 * leads to no record stays for the checker, which knows where it stands.
 *
 * @param object is told of a name that several records bear
 */
export function withIds(
	kind: Kind,
	data: Record<string, unknown>,
	records: Records,
	object: (words: Words) => void,
): Record<string, unknown> {
	const names = knownNames(records);
	const idOf = (ref: Kind, text: string) => {
		const found = names.find(ref, text);
		if ('id' in found) return found.id;
		if ('several' in found) {
			readReference(text, ref, names, (words, help) => {
				object(help ? { en: `${words.en} ${help.en}`, zh: `${words.zh}${help.zh}` } : words);
				return undefined;
			});
		}
		return text;
	};
	return refFields(schemas[kind]).reduce(
		(all, { ref, keys }) => changedAt(all, keys, (text) => idOf(ref, text)) as Record<string, unknown>,
		data,
	);
}

/** The same data with other texts at the end of the keys; `*` stands for every item of a list. */
function changedAt(data: unknown, [key, ...rest]: readonly string[], change: (text: string) => string): unknown {
	if (key === undefined) return typeof data === 'string' ? change(data) : data;
	if (key === '*') return Array.isArray(data) ? data.map((item) => changedAt(item, rest, change)) : data;
	if (typeof data !== 'object' || data === null || !(key in data)) return data;
	const group = data as Record<string, unknown>;
	return { ...group, [key]: changedAt(group[key], rest, change) };
}
