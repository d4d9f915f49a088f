import { AsyncLocalStorage } from 'node:async_hooks';
import { keyOf } from '../core/link/key.ts';
import type { RecordOf } from '../core/model.ts';

/** What one page took from the bulletin while it was made. */
export class Shown {
	/** By their numbers. */
	readonly things = new Set<number>();

	/** @returns the number of the thing */
	note(kind: ThingKind, ...args: unknown[]): number {
		const number = numberOf(kind, args);
		this.things.add(number);
		return number;
	}
}

/** What a page can take, as text that can be kept in a file. The kinds of thing are those that `Fingerprints` can read. */
export const thing = (kind: ThingKind, ...args: unknown[]): string => JSON.stringify([kind, ...args.map(asText)]);

export type ThingKind = 'asOf' | 'whole' | 'all' | 'record' | 'body' | 'picture' | 'searchKeys' | 'answer';

/** A record is written by its name, with a mark that no text of the interface begins with. */
export const recordMark = '\u0001';

function asText(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asText);
	return isRecord(value) ? recordMark + keyOf(value) : value;
}

export const isRecord = (value: unknown): value is RecordOf =>
	typeof value === 'object' && value !== null && 'translations' in value && 'kind' in value;

// Astro bundles the pages apart from the builder, so both sides must find the same storage.
interface Slot {
	storage: AsyncLocalStorage<Shown>;
	/** Every thing by its number, and its number by its text. */
	things: string[];
	numbers: Map<string, number>;
	/** The numbers of things that are named by one text, by kind: pages take the same few again and again. */
	short: Map<ThingKind, Map<string, number>>;
}

const holder = globalThis as typeof globalThis & { [key: symbol]: Slot | undefined };
const key = Symbol.for('experience-digest.shown');
const slot: Slot = holder[key] ?? {
	storage: new AsyncLocalStorage(),
	things: [],
	numbers: new Map(),
	short: new Map(),
};
holder[key] = slot;

function numberOf(kind: ThingKind, args: readonly unknown[]): number {
	const [name = ''] = args;
	if (args.length > 1 || typeof name !== 'string') return thingNumber(thing(kind, ...args));
	const ofKind = slot.short.get(kind) ?? new Map<string, number>();
	slot.short.set(kind, ofKind);
	const known = ofKind.get(name);
	if (known !== undefined) return known;
	const number = thingNumber(thing(kind, ...args));
	ofKind.set(name, number);
	return number;
}

/** The number under which this process knows a thing. */
export function thingNumber(thing: string): number {
	const known = slot.numbers.get(thing);
	if (known !== undefined) return known;
	slot.numbers.set(thing, slot.things.length);
	return slot.things.push(thing) - 1;
}

/** All things that this process knows, from a number on. */
export const thingsFrom = (number: number): string[] => slot.things.slice(number);

export const thingAt = (number: number): string => slot.things[number] ?? '';

/** Makes a page and notes what it takes. */
export const noting = <T>(shown: Shown, make: () => Promise<T>): Promise<T> => slot.storage.run(shown, make);

/** The notes of the page that is being made; none in the development server. */
export const shownNow = (): Shown | undefined => slot.storage.getStore();
