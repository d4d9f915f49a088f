import { thingAt } from '../../shown.ts';

/** The things that the pages of a build show, each once, in a row: those of kept pages and those of new ones. */
export class ThingList {
	readonly #last: readonly string[];
	/** The place of each thing of the last build; -1 where no page has shown it yet. */
	readonly #ofLast: Int32Array;
	readonly #ofNumber = new Map<number, number>();
	readonly #entries: { thing: string; lastPlace: number }[] = [];
	#lastPlaces: ReadonlyMap<string, number> | undefined;

	/** @param last the things of the last build, in its order */
	constructor(last: readonly string[] = []) {
		this.#last = last;
		this.#ofLast = new Int32Array(last.length).fill(-1);
	}

	/** The place of a thing that stood at a place of the last build. */
	placeOfLast(lastPlace: number): number {
		let place = this.#ofLast[lastPlace] ?? -1;
		if (place < 0) {
			place = this.#entries.push({ thing: this.#last[lastPlace] ?? '', lastPlace }) - 1;
			this.#ofLast[lastPlace] = place;
		}
		return place;
	}

	/** The place of a thing by the number under which this process knows it. */
	placeOf(number: number): number {
		const known = this.#ofNumber.get(number);
		if (known !== undefined) return known;
		const thing = thingAt(number);
		this.#lastPlaces ??= new Map(this.#last.map((last, place) => [last, place]));
		const lastPlace = this.#lastPlaces.get(thing) ?? -1;
		const place = lastPlace < 0 ? this.#entries.push({ thing, lastPlace }) - 1 : this.placeOfLast(lastPlace);
		this.#ofNumber.set(number, place);
		return place;
	}

	/** Each with its place in the last build, or -1. */
	all(): readonly { thing: string; lastPlace: number }[] {
		return this.#entries;
	}
}
