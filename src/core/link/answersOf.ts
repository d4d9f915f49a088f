import type { Adoption, Digest } from '../model.ts';
import type { Id } from '../schema/id.ts';
import { compare } from './compare.ts';
import { onceFor } from './onceFor.ts';

/** The answers to a report, in the order in which they were given; undated ones last, then by id. */
export const answersOf = (digest: Pick<Digest, 'records'>, report: Id<'reports'>): readonly Adoption[] =>
	byReport(digest).get(report) ?? [];

const byReport = onceFor(({ records }: Pick<Digest, 'records'>) => {
	const groups = Map.groupBy(records.adoptions.values(), ({ data }) => data.report);
	for (const answers of groups.values()) answers.sort(byDate);
	return groups;
});

const byDate = (a: Adoption, b: Adoption) => compare(a.data.date ?? '9', b.data.date ?? '9') || compare(a.id, b.id);
