import type { Digest, Report } from '../model.ts';
import { newestFirst } from './newestFirst.ts';
import { onceFor } from './onceFor.ts';

/** All reports of a bulletin, as `newestFirst` has them. */
export const newestReports = onceFor(({ records }: Pick<Digest, 'records'>): readonly Report[] =>
	newestFirst(records.reports.values()),
);
