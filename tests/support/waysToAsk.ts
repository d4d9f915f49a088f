import { facets, facetsOf } from '../../src/core/derive/facets.ts';
import { allRecords, keyOf } from '../../src/core/link/key.ts';
import type { Digest, RecordOf } from '../../src/core/model.ts';
import type { Questions } from '../../src/site/questions.ts';

const each = (kind: 'reports' | 'factories' | 'topics' | 'needs' | 'areas' | 'issues') => (digest: Digest) =>
	[...(digest.records[kind].values() as Iterable<RecordOf>)].map((record): unknown[] => [record]);
const once = () => [[]];

/** With what each question is asked: a new one has to be put here. */
export const waysToAsk: Record<keyof Questions, (digest: Digest) => unknown[][]> = {
	answeredShare: each('reports'),
	answerCount: each('reports'),
	answersOf: each('reports'),
	calendarDays: once,
	chain: each('reports'),
	comparisons: each('reports'),
	coverage: each('areas'),
	evidence: each('reports'),
	families: each('reports'),
	frontPage: once,
	hasCalendar: once,
	issueContents: each('issues'),
	keptSteps: each('reports'),
	matchesForFactory: each('factories'),
	gaps: once,
	matchesForReport: each('reports'),
	membersOf: each('areas'),
	mentionsOf: (digest) => Array.from(allRecords(digest.records), (record) => [keyOf(record), 'en']),
	needCandidates: each('needs'),
	network: once,
	numbers: once,
	news: once,
	newsOfFactory: each('factories'),
	newsOnTopic: each('topics'),
	newestReports: () => [[1]],
	pageKeys: once,
	reportsWith: (digest) =>
		[...digest.records.reports.values()].flatMap((report) =>
			facets.flatMap((facet) => facetsOf(digest, report)[facet].map((value) => [facet, value, 1])),
		),
	referring: (digest) =>
		Array.from(allRecords(digest.records), (record) => [
			[keyOf(record), 'reports', ['factory', 'topic']],
			[keyOf(record), 'adoptions', ['factory', 'report']],
		]).flat(),
	referringCount: (digest) =>
		Array.from(allRecords(digest.records), (record) => [keyOf(record), 'adoptions', ['factory', 'report']]),
	unanswered: each('factories'),
	yesNoAttributes: once,
};
