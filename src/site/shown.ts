import { AsyncLocalStorage } from 'node:async_hooks';
import { keyOf } from '../core/link/key.ts';
import type { RecordOf } from '../core/model.ts';

/** What one page took from the bulletin while it was made. Each thing is written as text, so that it can be kept in a file. */
export class Shown {
	readonly #seen = new Set<string>();

	note(thing: string): void {
		this.#seen.add(thing);
	}

	get things(): readonly string[] {
		return [...this.#seen];
	}
}

/** What a page can take, as text. The kinds of thing are those that `Fingerprints` can read. */
export const thing = (kind: ThingKind, ...args: unknown[]): string => JSON.stringify([kind, ...args.map(asText)]);

export const kindOf = (thing: string): ThingKind => (JSON.parse(thing) as [ThingKind])[0];

export type ThingKind = 'asOf' | 'whole' | 'all' | 'record' | 'body' | 'picture' | 'answer';

/** A record is written by its name, with a mark that no text of the interface begins with. */
export const recordMark = '\u0001';

function asText(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asText);
	return isRecord(value) ? recordMark + keyOf(value) : value;
}

export const isRecord = (value: unknown): value is RecordOf =>
	typeof value === 'object' && value !== null && 'translations' in value && 'kind' in value;

// Astro bundles the pages apart from the integration, so both sides must find the same storage.
const slot = globalThis as typeof globalThis & { [key: symbol]: AsyncLocalStorage<Shown> | undefined };
const key = Symbol.for('experience-digest.shown');
const storage = slot[key] ?? new AsyncLocalStorage<Shown>();
slot[key] = storage;

/** Makes a page and notes what it takes. */
export const noting = <T>(shown: Shown, make: () => Promise<T>): Promise<T> => storage.run(shown, make);

/** The notes of the page that is being made; none in the development server. */
export const shownNow = (): Shown | undefined => storage.getStore();
