/** The items whose name an earlier item has. */
export function duplicates(items: readonly Record<string, unknown>[], name: string): [index: number, value: string][] {
	const seen = new Set<unknown>();
	const found: [number, string][] = [];
	for (const [index, item] of items.entries()) {
		const value = item[name];
		if (value === undefined) continue;
		if (seen.has(value)) found.push([index, String(value)]);
		seen.add(value);
	}
	return found;
}
