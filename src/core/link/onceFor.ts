/**
 * A function of a digest or a record that is worked out once for each and then remembered as long as that lives.
 * Thousands of pages ask for the same; neither a digest nor a record ever changes.
 */
export function onceFor<D extends object, T>(compute: (of: D) => T): (of: D) => T {
	const known = new WeakMap<D, T>();
	return (of) => {
		let value = known.get(of);
		if (value === undefined) {
			value = compute(of);
			known.set(of, value);
		}
		return value;
	};
}
