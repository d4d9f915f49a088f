import { calendarDays } from '../core/derive/calendarDays.ts';
import { chain } from '../core/derive/chain.ts';
import { comparisons } from '../core/derive/comparison.ts';
import { coverage } from '../core/derive/coverage.ts';
import { evidence } from '../core/derive/evidence.ts';
import type { Facet } from '../core/derive/facets.ts';
import { frontPage } from '../core/derive/frontPage.ts';
import { gaps } from '../core/derive/gaps.ts';
import { issueContents } from '../core/derive/issueContents.ts';
import { keptSteps } from '../core/derive/keptSteps.ts';
import { families } from '../core/derive/lineage.ts';
import { matchesForFactory, matchesForReport } from '../core/derive/matches.ts';
import { membersOf } from '../core/derive/membersOf.ts';
import { needCandidates } from '../core/derive/needCandidates.ts';
import { network } from '../core/derive/network.ts';
import { news, newsOfFactory, newsOnTopic } from '../core/derive/news.ts';
import { numbers } from '../core/derive/numbers.ts';
import { answeredShare, unanswered } from '../core/derive/unanswered.ts';
import { yesNoAttributes } from '../core/derive/yesNoAttributes.ts';
import { answersOf } from '../core/link/answersOf.ts';
import { mentionsOf } from '../core/link/mentionsOf.ts';
import { newestReports } from '../core/link/newestReports.ts';
import { onceFor } from '../core/link/onceFor.ts';
import { referring } from '../core/link/referring.ts';
import type { Digest, Report } from '../core/model.ts';
import { pageKinds } from '../core/routes.ts';
import type { RecordKey } from '../core/schema/id.ts';
import type { Kind } from '../core/schema/kinds.ts';
import { onPage } from './paths.ts';
import { reportsByValue } from './facets/facetPaths.ts';

/**
 * Everything that a page may ask of the whole bulletin, by name. A page is kept from one build to the next as long as
 * each of its questions has the same answer, so an answer is made of records and plain data, and holds no more than
 * the page shows: who wants a number asks for the number.
 */
export const questions = {
	/** Of all records that have a page of their own. */
	pageKeys: ({ records }: Digest) =>
		pageKinds.flatMap((kind) =>
			Array.from(records[kind].keys() as Iterable<string>, (id): RecordKey => `${kind}/${id}`),
		),
	answeredShare,
	answerCount: (digest: Digest, report: Report) => answersOf(digest, report.id).length,
	answersOf: (digest: Digest, report: Report) => answersOf(digest, report.id),
	calendarDays: onceFor(calendarDays),
	chain,
	/** Whether there is a day that a calendar can hold. */
	hasCalendar: (digest: Digest) => calendarDays(digest).length > 0,
	comparisons,
	coverage,
	evidence,
	families,
	frontPage: onceFor(frontPage),
	issueContents,
	keptSteps,
	matchesForFactory,
	gaps,
	matchesForReport,
	membersOf,
	mentionsOf,
	needCandidates,
	network: onceFor(network),
	numbers: onceFor(numbers),
	news: onceFor(news),
	newsOfFactory,
	newsOnTopic,
	/** One page of the list of all reports, the newest first. */
	newestReports: (digest: Digest, page: number) => countAndPage(newestReports(digest), page),
	/** One page of the reports that have a value of a facet, the newest first. */
	reportsWith: (digest: Digest, facet: Facet, value: string, page: number) =>
		countAndPage(reportsByValue(digest, facet).get(value) ?? [], page),
	referring: (digest: Digest, target: RecordKey, kind: Kind, fields: readonly string[]) =>
		referring(digest, target, kind, ...fields),
	referringCount: (digest: Digest, target: RecordKey, kind: Kind, fields: readonly string[]) =>
		referring(digest, target, kind, ...fields).length,
	unanswered,
	yesNoAttributes,
} satisfies Record<string, (digest: Digest, ...args: never[]) => unknown>;

export type Questions = typeof questions;

const countAndPage = (reports: readonly Report[], page: number) => ({
	count: reports.length,
	shown: onPage(reports, page),
});
