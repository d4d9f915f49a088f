import type { RecordOf, Records } from '../../model.ts';
import { closest } from '../../parse/closest.ts';
import type { Kind } from '../../schema/kinds.ts';
import { kinds } from '../../schema/kinds.ts';
import { fold } from './fold.ts';

/** What a name in a source leads to: one record, several that bear it, or none, and then perhaps one like it. */
export type NameFound = { id: string } | { several: readonly string[] } | { near?: { id: string; name: string } };

/** A record and all that it is called, as a person writes it. */
export interface Named {
	id: string;
	names: readonly string[];
}

export interface KnownNames {
	find(kind: Kind, name: string): NameFound;
	/** The records that bear exactly this name, but for case, width and quotation marks. */
	named(kind: Kind, name: string): readonly string[];
	all(kind: Kind): readonly Named[];
	/** Makes a record known that this import brings itself. */
	add(kind: Kind, record: Named): void;
}

/** The records of a bulletin by their ids, former ids, titles in every language, other names and synonyms. */
export function knownNames(records: Records): KnownNames {
	const all = Object.fromEntries(
		kinds.map((kind) => [kind, [...(records[kind].values() as Iterable<RecordOf>)].map(namedRecord)]),
	) as Record<Kind, Named[]>;
	const maps = new Map<Kind, Map<string, Set<string>>>();
	const guesses = new Map<string, NameFound>();

	const mapOf = (kind: Kind) => {
		let map = maps.get(kind);
		if (!map) {
			map = new Map();
			for (const named of all[kind]) enter(map, named);
			maps.set(kind, map);
		}
		return map;
	};

	const named = (kind: Kind, name: string): readonly string[] => [...(mapOf(kind).get(fold(name)) ?? [])];

	return {
		named,
		all: (kind) => all[kind],
		add: (kind, record) => {
			all[kind].push(record);
			enter(mapOf(kind), record);
			guesses.clear();
		},
		find: (kind, name) => {
			const ids = named(kind, name);
			// An id is one record's alone, whatever others are called.
			const own = ids.find((id) => id === name) ?? (ids.length === 1 ? ids[0] : undefined);
			if (own !== undefined) return { id: own };
			if (ids.length > 1) return { several: ids };
			const key = `${kind}/${name}`;
			const guess = guesses.get(key) ?? guessName(name, all[kind]);
			guesses.set(key, guess);
			return guess;
		},
	};
}

function namedRecord({ id, data, translations }: RecordOf): Named {
	const texts: Record<string, unknown>[] = [data, ...[...translations.values()].map((text) => text.data)];
	const names = [
		id,
		...texts.flatMap((text) => ['title', 'names', 'synonyms', 'aliases'].flatMap((key) => textsOf(text[key]))),
	];
	return { id, names: [...new Set(names)] };
}

const textsOf = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function enter(map: Map<string, Set<string>>, { id, names }: Named): void {
	for (const name of names) {
		const key = fold(name);
		const ids = map.get(key);
		if (ids) ids.add(id);
		else map.set(key, new Set([id]));
	}
}

function guessName(name: string, records: readonly Named[]): NameFound {
	const owner = new Map(records.flatMap(({ id, names }) => names.map((known) => [known, id] as const)));
	const near = closest(name, owner.keys());
	const id = near === undefined ? undefined : owner.get(near);
	return near === undefined || id === undefined ? {} : { near: { id, name: near } };
}
