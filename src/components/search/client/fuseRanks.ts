/**
 * One ranking from the rankings of single words, best first. A place high up counts more, and so does a word that
 * few reports have.
 */
export function fuseRanks(rankings: readonly (readonly string[])[]): string[] {
	const scores = new Map<string, number>();
	for (const ranking of rankings) {
		const rarity = 1 / Math.sqrt(ranking.length);
		for (const [place, id] of ranking.entries()) {
			scores.set(id, (scores.get(id) ?? 0) + rarity / (10 + place));
		}
	}
	return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
