import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { newestFirst } from '../link/newestFirst.ts';
import type { Adoption, Decision, Digest, Exchange, Issue, Need, RecordOf, Report } from '../model.ts';
import { isVerified } from './isVerified.ts';
import { isWithin } from './isWithin.ts';
import { lastCheck } from './lastCheck.ts';

/** What a number of the bulletin holds, computed from the dates of the records. */
export interface IssueContents {
	highlights: Report[];
	reports: Report[];
	/** Those that were given, but for those that say that it was given up: they stand among the refuted. */
	answers: Adoption[];
	/** Whenever they were given: verified in these days, by more than the adopter's own word. */
	verified: Adoption[];
	/** Given up in these days, or found no longer in use by the last look of these days. */
	refuted: Adoption[];
	exchanges: Exchange[];
	decisions: Decision[];
	needs: Need[];
	/** Closed by an answer of these days. Of a need that was closed with a reason alone, nobody knows when that was. */
	closed: Need[];
}

/** The records dated within an issue's period, and the earlier ones with which something came about in it. */
export function issueContents({ records }: Pick<Digest, 'records'>, issue: Issue): IssueContents {
	const { highlights = [] } = issue.data;
	const within = <R extends RecordOf>(all: ReadonlyMap<string, R>): R[] =>
		newestFirst(all.values().filter((record) => isWithin(dateOf(record), issue.data)));
	const byDay = <R extends RecordOf>(all: ReadonlyMap<string, R>, dayOf: (record: R) => string | undefined): R[] =>
		[...all.values()]
			.map((record) => ({ record, day: dayOf(record) ?? '' }))
			.filter(({ day }) => isWithin(day, issue.data))
			.sort((a, b) => compare(b.day, a.day) || compare(a.record.id, b.record.id))
			.map(({ record }) => record);
	return {
		highlights: highlights.map((id) => records.reports.get(id)).filter((report) => report !== undefined),
		reports: within(records.reports),
		answers: within(records.adoptions).filter((answer) => !isGivenUp(answer)),
		verified: byDay(records.adoptions, (answer) => (isVerified(answer) ? answer.data.verification?.date : undefined)),
		refuted: byDay(records.adoptions, (answer) => {
			const check = lastCheck(answer, issue.data);
			if (isGivenUp(answer) && isWithin(dateOf(answer), issue.data)) return dateOf(answer);
			return check?.inUse === 'no' ? check.date : undefined;
		}),
		exchanges: within(records.exchanges),
		decisions: within(records.decisions),
		needs: within(records.needs),
		closed: byDay(records.needs, ({ data }) => {
			const answer = data.status === 'closed' && data.closedBy ? records.adoptions.get(data.closedBy) : undefined;
			return answer && dateOf(answer);
		}),
	};
}

const isGivenUp = ({ data }: Adoption) => data.response === 'abandoned';
