/** Many short lists of numbers in two arrays: a hundred thousand lists of their own would take ten times the memory. */
export class Lists {
	/** Where each list ends among the values. */
	readonly ends: Int32Array;
	readonly values: Int32Array;

	constructor(ends: Int32Array, values: Int32Array) {
		this.ends = ends;
		this.values = values;
	}

	static of(lists: readonly Iterable<number>[]): Lists {
		const values: number[] = [];
		const ends = Int32Array.from(lists, (list) => {
			for (const value of list) values.push(value);
			return values.length;
		});
		return new Lists(ends, Int32Array.from(values));
	}

	at(place: number): Int32Array {
		return this.values.subarray(this.ends[place - 1] ?? 0, this.ends[place]);
	}
}
