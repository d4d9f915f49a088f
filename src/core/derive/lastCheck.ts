import type { Adoption, Issue } from '../model.ts';
import { lastDay } from './days.ts';
import { isWithin } from './isWithin.ts';

type Check = NonNullable<Adoption['data']['checks']>[number];

/**
 * The latest of the later looks at an adoption; undefined where nobody has looked.
 *
 * @param days those in which to look for it; all where none are given
 */
export function lastCheck(
	{ data }: Pick<Adoption, 'data'>,
	days?: Pick<Issue['data'], 'from' | 'to'>,
): Check | undefined {
	let last: Check | undefined;
	for (const check of data.checks ?? []) {
		if (days && !isWithin(check.date, days)) continue;
		if (!last || lastDay(last.date) <= lastDay(check.date)) last = check;
	}
	return last;
}
