import { closest } from '../parse/closest.ts';
import type { KnownIds } from '../parse/sortFiles.ts';
import type { Kind } from '../schema/kinds.ts';

/** The id of a kind that was most likely meant. */
export type Suggest = (kind: Kind, id: string) => string | undefined;

/** Comparing with thousands of ids takes time: after so many comparisons the rest go without a suggestion. */
const maxComparisons = 2_000_000;

/** Remembers its answers, since the same wrong id is often written in many places. */
export function createSuggest(known: KnownIds): Suggest {
	const answers = new Map<string, string | undefined>();
	let comparisons = 0;
	return (kind, id) => {
		const key = `${kind}/${id}`;
		if (!answers.has(key)) {
			comparisons += known[kind].size;
			answers.set(key, comparisons <= maxComparisons ? closest(id, known[kind]) : undefined);
		}
		return answers.get(key);
	};
}
