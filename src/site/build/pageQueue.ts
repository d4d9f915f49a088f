import type { PagePath } from './bundle/bundle.ts';

/** So many pages are one breath: nothing is cleared away in it, no signal heard, and no other process answered. */
const batchSize = 32;

/** The pages that are still to be made, a few at a time: whoever is free takes the next. */
export class PageQueue {
	readonly #paths: readonly PagePath[];
	#taken = 0;
	readonly #returned: (readonly PagePath[])[] = [];

	constructor(paths: readonly PagePath[]) {
		this.#paths = paths;
	}

	/** The next few pages; nothing where all are taken. */
	take(): readonly PagePath[] | undefined {
		const returned = this.#returned.pop();
		if (returned) return returned;
		const batch = this.#paths.slice(this.#taken, this.#taken + batchSize);
		this.#taken += batch.length;
		return batch.length > 0 ? batch : undefined;
	}

	/** Gives back what was taken and not made. */
	giveBack(batch: readonly PagePath[]): void {
		this.#returned.push(batch);
	}

	get isEmpty(): boolean {
		return this.#returned.length === 0 && this.#taken === this.#paths.length;
	}
}
