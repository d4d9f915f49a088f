/** Many short lists of numbers in two arrays: a hundred thousand lists of their own would take ten times the memory. */
export class Lists {
	/** Where each list ends among the values. */
	readonly ends: Int32Array;
	readonly values: Int32Array;

	constructor(ends: Int32Array, values: Int32Array) {
		this.ends = ends;
		this.values = values;
	}

	static of(lists: readonly ArrayLike<number>[]): Lists {
		let end = 0;
		const ends = Int32Array.from(lists, ({ length }) => (end += length));
		const values = new Int32Array(end);
		for (const [place, list] of lists.entries()) values.set(list, (ends[place] ?? 0) - list.length);
		return new Lists(ends, values);
	}

	at(place: number): Int32Array {
		return this.values.subarray(this.ends[place - 1] ?? 0, this.ends[place]);
	}
}
