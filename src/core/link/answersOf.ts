import type { Adoption, Digest } from '../model.ts';
import type { Id } from '../schema/id.ts';
import { referring } from './referring.ts';

/** The answers to a report, in the order in which they were given; undated ones last, then by id. */
export function answersOf(digest: Pick<Digest, 'records' | 'references'>, report: Id<'reports'>): Adoption[] {
	return referring(digest, `reports/${report}`, 'adoptions', 'report').sort(byDate);
}

const byDate = (a: Adoption, b: Adoption) =>
	(a.data.date ?? '9').localeCompare(b.data.date ?? '9') || (a.id < b.id ? -1 : 1);
