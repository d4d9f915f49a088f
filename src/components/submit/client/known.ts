import type { Settings } from '../../../core/schema/schemas.ts';
import type { KnownRecord } from '../../../site/submit/knownRecord.ts';
import { fold } from '../../../core/import/values/fold.ts';
import { textIn } from '../../../core/link/textIn.ts';

export type Steps = Readonly<Record<string, readonly { id: string; text: string }[]>>;

/** Turns what a person wrote or chose into what stands in the file. What it doesn't know stays as it is. */
export interface Lookup {
	id(kind: string, text: string): string;
	/** An answer to a report, by the title of the factory that gave it. */
	answer(report: string, text: string): string;
	workshop(factory: string, text: string): string;
	word(attribute: string, text: string): string;
}

/** What the forms know of the bulletin; each part is fetched when it is asked for. */
export interface Known extends Lookup {
	/** @throws where it can't be reached */
	load(...kinds: string[]): Promise<void>;
	/** The records of a kind; none until they are loaded. */
	records(kind: string): readonly KnownRecord[];
	/** All kinds that are loaded. */
	kinds(): ReadonlyMap<string, readonly KnownRecord[]>;
	title(kind: string, id: string): string | undefined;
	steps: Steps;
	settings: Settings | undefined;
	/** Who has answered a report, by the answer's id. */
	answers(report: string): { id: string; title: string }[];
	/** The choices of an attribute in the language of the page. */
	words(attribute: string): { id: string; title: string }[];
}

export function createKnown(address: string, lang: string): Known {
	const loading = new Map<string, Promise<void>>();
	const records = new Map<string, readonly KnownRecord[]>();
	const named = new Map<string, Names>();

	const known: Known = {
		settings: undefined,
		steps: {},
		async load(...kinds) {
			await Promise.all(kinds.map((kind) => loading.get(kind) ?? start(kind)));
		},
		records: (kind) => records.get(kind) ?? [],
		kinds: () => records,
		title: (kind, id) => named.get(kind)?.byId.get(id),
		id: (kind, text) => idOf(named.get(kind), text) ?? text,
		answer: (report, text) => known.answers(report).find(({ title }) => title === text)?.id ?? text,
		answers: (report) => {
			const folder = `${known.id('reports', report)}/`;
			return known.records('adoptions').flatMap(({ id }) => {
				if (!id.startsWith(folder)) return [];
				const name = id.slice(folder.length);
				return { id, title: known.title('factories', name) ?? name };
			});
		},
		workshop: (factory, text) => {
			const id = known.id('factories', factory);
			const workshops = known.records('factories').find((record) => record.id === id)?.workshops;
			return workshops?.find(({ title }) => title === text)?.id ?? text;
		},
		word: (attribute, text) => known.words(attribute).find(({ title }) => title === text)?.id ?? text,
		words: (id) => {
			const choices = known.settings?.attributes?.find((attribute) => attribute.id === id)?.choices ?? [];
			const first = known.settings?.languages[0] ?? lang;
			return choices.map((choice) => ({ id: choice.id, title: textIn(choice.title, lang, first) }));
		},
	};

	function start(kind: string): Promise<void> {
		const loaded = fetch(`${address}${kind}.json`).then(async (response) => {
			if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
			const data: unknown = await response.json();
			if (kind === 'settings') known.settings = data as Settings;
			else if (kind === 'steps') known.steps = data as Steps;
			else if (kind === 'adoptions') records.set(kind, answersOf(data as Record<string, string[]>));
			else {
				records.set(kind, data as KnownRecord[]);
				named.set(kind, namesOf(data as KnownRecord[]));
			}
		});
		loading.set(kind, loaded);
		// What failed once may be asked for again.
		loaded.catch(() => loading.delete(kind));
		return loaded;
	}

	return known;
}

interface Names {
	byId: Map<string, string>;
	byTitle: Map<string, string>;
	/** Whoever is called so, as names are compared. */
	byName: Map<string, Set<string>>;
}

/** By the title that the form offers; by any other name where only one record bears it. */
function idOf(names: Names | undefined, text: string): string | undefined {
	const [id, ...others] = names?.byName.get(fold(text)) ?? [];
	return names?.byTitle.get(text) ?? (names?.byId.has(text) || others.length > 0 ? undefined : id);
}

const answersOf = (byReport: Record<string, string[]>): KnownRecord[] =>
	Object.entries(byReport).flatMap(([report, names]) =>
		names.map((name) => ({ id: `${report}/${name}`, title: '', report })),
	);

/** Each record has a title of its own here: where two have the same, the id stands behind it. */
function namesOf(records: readonly KnownRecord[]): Names {
	const count = new Map<string, number>();
	for (const { title } of records) count.set(title, (count.get(title) ?? 0) + 1);
	const byId = new Map(
		records.map(({ id, title }) => [id, (count.get(title) ?? 0) > 1 ? `${title} (${id})` : title] as const),
	);
	const byName = new Map<string, Set<string>>();
	for (const { id, title, aliases = [], names = [], synonyms = [] } of records) {
		for (const name of [title, ...aliases, ...names, ...synonyms]) {
			const ids = byName.get(fold(name)) ?? new Set();
			byName.set(fold(name), ids.add(id));
		}
	}
	return { byId, byTitle: new Map([...byId].map(([id, title]) => [title, id])), byName };
}
