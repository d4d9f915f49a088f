import { createRandom } from '../../scripts/bench/random.ts';
import { countFacets, type FacetChoice, type FacetCounts, matchesChoice } from '../../src/core/derive/countFacets.ts';
import { facets } from '../../src/core/derive/facets.ts';
import type { SearchRecord } from '../../src/core/derive/searchRecords.ts';

// What any engine must answer, worked out from the records one by one.

export interface Expected {
	total: number;
	counts: Record<string, Record<string, number>>;
}

/** Of `records`, those that are chosen, and what each value would leave. */
export const expectedOf = (records: readonly SearchRecord[], choice: FacetChoice): Expected => ({
	total: records.filter((record) => matchesChoice(record.facets, choice)).length,
	counts: plainCounts(
		countFacets(
			records.map((record) => record.facets),
			choice,
		),
	),
});

/** Counts to compare: a value that leaves nothing may be named or not. */
export const plainCounts = (counts: FacetCounts): Expected['counts'] =>
	Object.fromEntries(
		facets.map((facet) => [facet, Object.fromEntries([...counts[facet]].filter(([, n]) => n > 0).sort(byName))]),
	);

const byName = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1);

/** Choices of values that some records have: of one facet and of several, one value and several. */
export function someChoices(records: readonly SearchRecord[], count: number): FacetChoice[] {
	const { below, pick } = createRandom(7);
	const values = expectedOf(records, {}).counts;
	return Array.from({ length: count }, () => {
		const chosen = facets.filter(() => below(5) < 2);
		return Object.fromEntries(
			(chosen.length > 0 ? chosen : [pick(facets)]).flatMap((facet) => {
				const all = Object.keys(values[facet] ?? {});
				const some = Array.from({ length: 1 + below(3) }, () => pick(all)).filter((value) => value !== undefined);
				return some.length > 0 ? [[facet, [...new Set(some)].sort()]] : [];
			}),
		);
	});
}

/** The texts of a record, each as its words between spaces. */
export const textsOf = ({ title, summary, sections, keywords }: SearchRecord): string[] =>
	[title, summary, ...sections.flatMap(({ heading, text }) => [heading, text]), ...keywords].map(wordsOf);

const wordsOf = (text: string): string =>
	text
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(' ') ?? '';

/** The records that have a phrase, written so. Chinese needs no space around it. */
export function having(records: readonly SearchRecord[], phrase: string): SearchRecord[] {
	const words = wordsOf(phrase);
	const has = /\p{Script=Han}/u.test(phrase)
		? (text: string) => text.includes(words)
		: (text: string) => ` ${text} `.includes(` ${words} `);
	return records.filter((record) => textsOf(record).some(has));
}

/**
 * Phrases of two words that stand in several records, and of whose words there are no other forms beside: every engine
 * must find the same records by them, however it brings words into one form.
 */
export function plainPhrases(records: readonly SearchRecord[], count: number): string[] {
	const texts = records.map(textsOf);
	const known = [...new Set(texts.flat().flatMap((text) => text.split(' ')))];
	const byBeginning = Map.groupBy(known, (word) => word.slice(0, 4));
	const isPlain = (word: string) => /^[a-z]{5,}$/.test(word) && byBeginning.get(word.slice(0, 4))?.length === 1;
	const found = new Map<string, number>();
	for (const own of texts) {
		const pairs = own.flatMap((text) => {
			const words = text.split(' ');
			return words.slice(1).map((word, i) => [words[i] ?? '', word] as const);
		});
		for (const phrase of new Set(pairs.filter((pair) => pair.every(isPlain)).map((pair) => pair.join(' ')))) {
			found.set(phrase, (found.get(phrase) ?? 0) + 1);
		}
	}
	const often = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 5 * count);
	// Where one text ends and the next begins, an engine may see a phrase or not: none of those.
	const joined = texts.map((own) => ` ${own.join(' ')} `);
	return often
		.filter(([phrase, n]) => n === joined.filter((text) => text.includes(` ${phrase} `)).length)
		.slice(0, count)
		.map(([phrase]) => phrase);
}

/** Of Chinese texts, pieces that begin and end anywhere, also within words, and stand in a few reports. */
export function fragments(records: readonly SearchRecord[], count: number): string[] {
	const { below, pick } = createRandom(11);
	const runs = records.flatMap((record) => textsOf(record).flatMap((text) => text.match(/\p{Script=Han}{8,}/gu) ?? []));
	const found = new Set<string>();
	while (found.size < count) {
		const run = pick(runs) ?? '';
		const length = 4 + below(4);
		const at = below(run.length - length + 1);
		const fragment = run.slice(at, at + length);
		if (having(records, fragment).length <= 5) found.add(fragment);
	}
	return [...found];
}
