import { onceFor } from '../link/onceFor.ts';
import type { Digest, Need, Report } from '../model.ts';
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
	/** Words that both use, beyond the common ones. */
	words: string[];
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
 * factory; first by topics, then by words in common, then in the order in which all experience is offered. Reports of
 * the factory itself are left out. Undefined where the need is closed or withdrawn: nobody waits for an answer then.
 */
export function needCandidates(digest: Linked, need: Need): Candidates | undefined {
	if (need.data.status === 'closed' || need.data.status === 'withdrawn') return undefined;
	const { reports } = suitability(digest);
	const { byTopic, byWord, weights } = indexOf(digest);
	const topics = [...new Set(need.data.topic)];
	const words = [...wordsIn(need)];
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
	for (const word of words) weigh(byWord.get(word), 1);

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
		words: words.filter((word) => byWord.get(word)?.includes(row)),
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
	const wanted = new Set(Array.from(digest.records.needs.values(), (need) => [...wordsIn(need)]).flat());
	const byWord = by((report) => wordsIn(report).intersection(wanted));
	// A word of every twentieth report says little of any.
	const mostOften = Math.max(20, reports.length / 20);
	for (const [word, found] of byWord) if (found.length > mostOften) byWord.delete(word);
	// What the reports weigh for one need; all 0 again before the next, which is faster than a new list for each.
	const weights = new Uint32Array(reports.length);
	return { byTopic, byWord, weights };
});

/** A process that builds again after each edit finds the other records as they were, as the same objects. */
const wordsIn = onceFor(({ data }: Need | Report) =>
	wordsOf([data.title, 'problem' in data ? data.problem : ''].join(' ')),
);
