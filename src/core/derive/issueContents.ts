import { dateOf } from '../link/dateOf.ts';
import { newestFirst } from '../link/newestFirst.ts';
import type { Adoption, Decision, Digest, Exchange, Issue, Need, RecordOf, Report } from '../model.ts';
import { firstDay, lastDay } from './days.ts';

/** What a number of the bulletin holds, computed from the dates of the records. */
export interface IssueContents {
	highlights: Report[];
	reports: Report[];
	answers: Adoption[];
	exchanges: Exchange[];
	decisions: Decision[];
	needs: Need[];
}

/**
 * The records dated within an issue's period. A date of a month or a year counts by its last day, so that a record
 * stands in one number only: `1956` is in the number that covers the end of 1956.
 */
export function issueContents({ records }: Pick<Digest, 'records'>, issue: Issue): IssueContents {
	const { from, to, highlights = [] } = issue.data;
	const within = <R extends RecordOf>(all: ReadonlyMap<string, R>): R[] =>
		newestFirst(all.values()).filter((record) => {
			const date = dateOf(record);
			return date !== '' && lastDay(date) >= firstDay(from) && lastDay(date) <= lastDay(to);
		});
	return {
		highlights: highlights.map((id) => records.reports.get(id)).filter((report) => report !== undefined),
		reports: within(records.reports),
		answers: within(records.adoptions),
		exchanges: within(records.exchanges),
		decisions: within(records.decisions),
		needs: within(records.needs),
	};
}
