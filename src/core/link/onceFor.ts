/**
 * A function of a digest that is worked out once for each digest and then remembered as long as the digest lives.
 * Thousands of pages ask for the same; a digest never changes.
 */
export function onceFor<D extends object, T>(compute: (digest: D) => T): (digest: D) => T {
	const known = new WeakMap<D, T>();
	return (digest) => {
		let value = known.get(digest);
		if (value === undefined) {
			value = compute(digest);
			known.set(digest, value);
		}
		return value;
	};
}
