import { onceFor } from '../link/onceFor.ts';
import type { Digest, Need, Report } from '../model.ts';
import { verdictOf } from './fit.ts';
import { groupByEach } from './groupByEach.ts';
import { suitability } from './suitability.ts';
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

/**
 * The reports that may answer a need: of the same topic, or with at least two of its words, and not ruled out for its
 * factory; first by topics, then by words in common, then in the order in which all experience is offered. Reports of
 * the factory itself are left out.
 */
export function needCandidates(digest: Linked, need: Need): Candidate[] {
	const factory = need.data.factory && digest.records.factories.get(need.data.factory);
	const { byTopic, byWord } = indexOf(digest);
	const found = new Map<Report, Candidate>();
	const candidate = (report: Report) => {
		const known = found.get(report) ?? { report, topics: [], words: [] };
		found.set(report, known);
		return known;
	};
	for (const topic of new Set(need.data.topic))
		for (const report of byTopic.get(topic) ?? []) candidate(report).topics.push(topic);
	for (const word of wordsOf(textOf(need)))
		for (const report of byWord.get(word) ?? []) candidate(report).words.push(word);

	const order = suitability(digest);
	return [...found.values()]
		.filter(({ topics, words }) => topics.length > 0 || words.length > 1)
		.filter(({ report: { data } }) => !factory || ![data.factory, ...(data.alongside ?? [])].includes(factory.id))
		.filter(({ report }) => !factory || verdictOf(report.data.conditions ?? [], factory.data.profile) !== 'blocked')
		.sort(
			(a, b) =>
				b.topics.length - a.topics.length ||
				b.words.length - a.words.length ||
				order.indexOf(a.report) - order.indexOf(b.report),
		);
}

/** The offered reports by topic and by word. */
const indexOf = onceFor((digest: Linked) => {
	const { reports } = suitability(digest);
	const byTopic = groupByEach(reports, ({ data }) => new Set(data.topic));
	const byWord = groupByEach(reports, (report) => wordsOf(textOf(report)));
	// A word of every twentieth report says little of any.
	const mostOften = Math.max(20, reports.length / 20);
	for (const [word, found] of byWord) if (found.length > mostOften) byWord.delete(word);
	return { byTopic, byWord };
});

const textOf = ({ data }: Need | Report) => [data.title, 'problem' in data ? data.problem : ''].join(' ');
