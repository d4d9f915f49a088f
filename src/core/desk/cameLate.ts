import { lastDay } from '../derive/days.ts';
import { isWithin } from '../derive/isWithin.ts';
import { compare } from '../link/compare.ts';
import { dateOf } from '../link/dateOf.ts';
import { newestFirst } from '../link/newestFirst.ts';
import type { Adoption, Digest, Report } from '../model.ts';

/** When each file was committed first, by its path: the day, and the place of the commit among all. */
export type FirstCommits = ReadonlyMap<string, { day: string; place: number }>;

/**
 * Reports and answers that are dated in the days of a number that had appeared when they came, so that it doesn't tell
 * them to who has read it. What came before the last number was committed, or with it, was told with that one.
 */
export function cameLate(
	{ records, asOf }: Pick<Digest, 'records' | 'asOf'>,
	commits: FirstCommits,
): (Report | Adoption)[] {
	const issues = [...records.issues.values()].sort((a, b) => compare(lastDay(a.data.to), lastDay(b.data.to)));
	const last = commits.get(issues.at(-1)?.file ?? '');
	// Nobody knows what the last number could tell of before it was committed.
	if (!last) return [];
	return newestFirst<Report | Adoption>(
		[...records.reports.values(), ...records.adoptions.values()].filter((record) => {
			const came = commits.get(record.file);
			// What isn't committed yet comes now.
			if (came && came.place <= last.place) return false;
			const issue = issues.find(({ data }) => isWithin(dateOf(record), data));
			return issue !== undefined && (came?.day ?? asOf) > lastDay(issue.data.to);
		}),
	);
}
