/** Items by each of their keys: one with two keys stands in two groups. `Map.groupBy` knows only one key an item. */
export function groupByEach<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
