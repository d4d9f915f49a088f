import { onceFor } from '../link/onceFor.ts';
import type { Digest, Lang, Need, Report } from '../model.ts';
import { verdictOf } from './fit.ts';
import { groupByEach } from './groupByEach.ts';
import { blocked, none, suitability } from './suitability.ts';
import { wordsOf } from './wordsOf.ts';

type Linked = Pick<Digest, 'records' | 'references'>;

/** A report that may answer a need, with what speaks for it. */
export interface Candidate {
	report: Report;
	/** Topics that both have. */
	topics: string[];
	/** Words that both use, beyond the common ones, as the need has them, for each of its languages that has any. */
	words: { lang: Lang; words: string[] }[];
}

export interface Candidates {
	/** How many there are in all. */
	count: number;
	/** The likeliest of them, the likeliest first. */
	candidates: Candidate[];
	/** How many others speak of it as well and are ruled out for who has the need. */
	ruledOut: number;
}

/** Beyond these the likeness is slight. */
const most = 15;

/** A topic in common counts for more than any number of words. */
const topicWeight = 1_000_000;

/**
 * The reports that may answer a need: of the same topic, or with at least two of its words, and not ruled out for its
 * factory; first by topics, then by words in common, then in the order in which all experience is offered. Of a need in
 * several languages, the one with the most words in common counts. Reports of the factory itself are left out. Undefined where the need is closed or withdrawn: nobody waits for an answer then.
 */
export function needCandidates(digest: Linked, need: Need): Candidates | undefined {
	if (need.data.status === 'closed' || need.data.status === 'withdrawn') return undefined;
	const { reports } = suitability(digest);
	const { byTopic, byWord, weights, again } = indexOf(digest);
	const topics = [...new Set(need.data.topic)];
	const [first, ...others] = wordsIn(need);
	// Thousands are weighed and few are shown: what speaks for each is written out for these alone.
	const weighed: number[] = [];
	const weightOf = (row: number) => weights[row] ?? 0;
	const weigh = (rows: readonly number[] = [], weight: number) => {
		for (const row of rows) {
			if (weightOf(row) === 0) weighed.push(row);
			weights[row] = weightOf(row) + weight;
		}
	};
	for (const topic of topics) weigh(byTopic.get(topic), topicWeight);
	for (const word of first?.words.keys() ?? []) weigh(byWord.get(word), 1);
	for (const { words } of others) {
		const counted = new Set<number>();
		for (const word of words.keys()) {
			for (const row of byWord.get(word) ?? []) {
				again[row] = (again[row] ?? 0) + 1;
				counted.add(row);
			}
		}
		for (const row of counted) {
			const more = (again[row] ?? 0) - (weightOf(row) % topicWeight);
			if (more > 0) weigh([row], more);
			again[row] = 0;
		}
	}

	const standingOf = standingTo(digest, need);
	let ruledOut = 0;
	const found = weighed
		.filter((row) => {
			if (weightOf(row) === 1) return false;
			const standing = standingOf(row);
			if (standing === blocked) ruledOut += 1;
			return standing < blocked;
		})
		.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
	for (const row of weighed) weights[row] = 0;
	const candidates = found.slice(0, most).map((row) => ({
		report: reports[row] as Report,
		topics: topics.filter((topic) => byTopic.get(topic)?.includes(row)),
		words: wordsIn(need).flatMap(({ lang, words }) => {
			const shared = [...words].flatMap(([word, written]) => (byWord.get(word)?.includes(row) ? [written] : []));
			return shared.length > 0 ? [{ lang, words: shared }] : [];
		}),
	}));
	return { count: found.length, candidates, ruledOut };
}

/** How the reports, by their place, stand to who has the need; of a body and a group, only what keeps them from it. */
function standingTo(digest: Linked, { data }: Need): (row: number) => number {
	const { reports, columnOf, standing } = suitability(digest);
	const column = columnOf(data.factory);
	if (column >= 0) return (row) => standing(row, column);
	const body = data.factory && digest.records.factories.get(data.factory);
	if (!body) return () => 0;
	return (row) => {
		const { factory, alongside = [], conditions = [] } = (reports[row] as Report).data;
		if ([factory, ...alongside].includes(body.id)) return none;
		return verdictOf(conditions, body.data.profile) === 'blocked' ? blocked : 0;
	};
}

/** The places of the offered reports by topic, and by each word of a need. */
const indexOf = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	const by = (keysOf: (report: Report) => Set<string>) =>
		groupByEach(reports.keys(), (row) => keysOf(reports[row] as Report));
	const byTopic = by(({ data }) => new Set(data.topic));
	const keysIn = (record: Need | Report) => wordsIn(record).flatMap(({ words }) => [...words.keys()]);
	const wanted = new Set(Array.from(digest.records.needs.values(), keysIn).flat());
	const byWord = by((report) => new Set(keysIn(report).filter((word) => wanted.has(word))));
	// A word of every twentieth report says little of any.
	const mostOften = Math.max(20, reports.length / 20);
	for (const [word, found] of byWord) if (found.length > mostOften) byWord.delete(word);
	// What the reports weigh for one need; all 0 again before the next, which is faster than a new list for each.
	const weights = new Uint32Array(reports.length);
	const again = new Uint32Array(reports.length);
	return { byTopic, byWord, weights, again };
});

interface WordsInLanguage {
	lang: Lang;
	/** Each with the form in which it stands in the text. */
	words: ReadonlyMap<string, string>;
}

/**
 * The words of a record in each of its languages, its own first. A process that builds again after each edit finds the
 * other records as they were, as the same objects.
 */
const wordsIn = onceFor((record: Need | Report): readonly WordsInLanguage[] => {
	const translations: Iterable<[Lang, { data: { title?: string; problem?: string } }]> = record.translations;
	const texts = [[record.lang, record] as const, ...translations];
	return texts.map(([lang, { data }]) => ({
		lang,
		words: wordsOf([data.title, 'problem' in data ? data.problem : undefined].filter(Boolean).join(' ')),
	}));
});
