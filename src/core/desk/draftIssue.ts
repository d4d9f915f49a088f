import { bearsOut, evidence } from '../derive/evidence.ts';
import { addDays, firstDay, lastDay } from '../derive/days.ts';
import { isWithin } from '../derive/isWithin.ts';
import { type IssueContents, issueContents } from '../derive/issueContents.ts';
import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { allRecords } from '../link/key.ts';
import { newestFirst } from '../link/newestFirst.ts';
import type { Adoption, Digest, Issue, Report } from '../model.ts';
import { WordsError } from '../wordsError.ts';
import { cameLate, type FirstCommits } from './cameLate.ts';

export interface IssueDraft {
	number: number;
	from: string;
	to: string;
	/** The reports to put first: the best borne out, then the newest. */
	highlights: string[];
	contents: IssueContents;
	/** What is dated in the days of earlier numbers and came after them. */
	late: (Report | Adoption)[];
}

/** More would put nothing first. */
const mostHighlights = 3;

/**
 * The next number of the bulletin: from the day behind the last one, to the day that counts as today.
 *
 * @param commits by which it is known what came late; where there are none, nobody can tell
 * @throws WordsError where no day is left for it
 */
export function draftIssue(
	digest: Digest,
	wanted: { from?: string; to?: string } = {},
	commits?: FirstCommits,
): IssueDraft {
	const issues = [...digest.records.issues.values()];
	const last = issues
		.map(({ data }) => lastDay(data.to))
		.sort(compare)
		.at(-1);
	const number = Math.max(0, ...issues.map(({ data }) => data.number)) + 1;
	const to = wanted.to ?? digest.asOf;
	const from = wanted.from ?? (last === undefined ? (firstDated(digest) ?? to) : addDays(last, 1));
	if (firstDay(from) > lastDay(to)) throw nothingLeft(from, to, last);
	const issue = { data: { number, from, to } } as Issue;
	const contents = issueContents(digest, issue);
	const late = commits ? cameLate(digest, commits).filter((record) => !isWithin(dateOf(record), { from, to })) : [];
	return { number, from, to, highlights: proposeHighlights(digest, contents), contents, late };
}

function firstDated({ records }: Digest): string | undefined {
	const days = [...allRecords(records)].map(dateOf).filter(Boolean).map(firstDay);
	return days.sort(compare)[0];
}

/** What is new, and what others have borne out since. */
function proposeHighlights(digest: Digest, { reports, answers, verified: looked }: IssueContents): string[] {
	const borneOut = [...answers, ...looked].filter(bearsOut);
	const verified = borneOut.flatMap(({ data }) => digest.records.reports.get(data.report) ?? []);
	const level = (report: Report) => evidence(digest, report);
	return newestFirst(new Set([...reports, ...verified]))
		.filter(({ data }) => data.status === 'published')
		.sort((a, b) => level(b) - level(a))
		.slice(0, mostHighlights)
		.map(({ id }) => id);
}

function nothingLeft(from: string, to: string, last: string | undefined): WordsError {
	const en = last ? `The last number goes to ${last}. ` : '';
	const zh = last ? `上一期到 ${last} 为止。` : '';
	return new WordsError({
		en: `${en}A number from ${from} to ${to} has no day. Name its last day: --to YYYY-MM-DD`,
		zh: `${zh}从 ${from} 到 ${to} 没有一天可收。请写明最后一天：--to YYYY-MM-DD`,
	});
}
