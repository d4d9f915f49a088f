import type { Adoption } from '../model.ts';
import { lastDay } from './days.ts';

type Check = NonNullable<Adoption['data']['checks']>[number];

/** The latest of the later looks at an adoption; undefined where nobody has looked. */
export const lastCheck = ({ data }: Adoption): Check | undefined =>
	(data.checks ?? []).reduce<Check | undefined>(
		(last, check) => (last && lastDay(last.date) > lastDay(check.date) ? last : check),
		undefined,
	);
