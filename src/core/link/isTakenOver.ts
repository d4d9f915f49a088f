import type { Adoption } from '../model.ts';
import { responsesTakenOver } from '../schema/responses.ts';

/**
 * Whether an answer says that the experience was taken over from somebody, be it on trial. Who had it in use already
 * didn't learn it from the report, unless the answer names from whom or where it was learned.
 */
export const isTakenOver = ({ data }: Adoption): boolean =>
	responsesTakenOver.includes(data.response) &&
	(data.response !== 'already-in-use' || data.via !== undefined || data.learnedAt !== undefined);
