import { isGroup, sameValue } from './sameValue.ts';

/** The fields by which an item of a list is known when its other fields have changed. */
const names = ['id', 'step', 'report', 'attribute', 'measure', 'title'];

/**
 * For each item of a list as it is now, the index of the item that it was before; undefined where it is new. The
 * same item first, then one of the same name, then the one that stood in the same gap between two found ones.
 */
export function matchItems(before: readonly unknown[], now: readonly unknown[]): (number | undefined)[] {
	const found: (number | undefined)[] = now.map(() => undefined);
	const taken = new Set<number>();
	const take = (index: number, from: number) => {
		found[index] = from;
		taken.add(from);
	};
	const each = (fits: (a: unknown, b: unknown) => boolean) => {
		for (const [index, item] of now.entries()) {
			if (found[index] !== undefined) continue;
			// The same place first, so that of two equal items each stays where it is.
			const candidates = [index, ...before.keys()];
			const from = candidates.find((at) => at < before.length && !taken.has(at) && fits(before[at], item));
			if (from !== undefined) take(index, from);
		}
	};
	each(sameValue);
	for (const name of names) each((a, b) => sameName(a, b, name));
	for (const [index] of now.entries()) {
		if (found[index] !== undefined) continue;
		const from = index === 0 ? 0 : (found[index - 1] ?? -2) + 1;
		if (from >= 0 && from < before.length && !taken.has(from)) take(index, from);
	}
	return found;
}

const sameName = (a: unknown, b: unknown, name: string) =>
	isGroup(a) && isGroup(b) && typeof a[name] === 'string' && a[name] === b[name];
