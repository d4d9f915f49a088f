import type { PagefindIndex } from './pagefindIndex.ts';

/** The ids of the reports that have every one of the phrases; nothing where there are none, or no phrase is asked for. */
export async function withPhrases(
	index: PagefindIndex,
	phrases: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
	const found = await Promise.all(phrases.map((phrase) => index.search(`"${phrase}"`)));
	const [first, ...others] = found.map(({ results }) => new Set(results.map(({ id }) => id)));
	const all = others.reduce((both, more) => both.intersection(more), first ?? new Set<string>());
	return all.size > 0 ? all : undefined;
}
