import type { RecordOf } from '../model.ts';
import { compare } from './compare.ts';
import { dateOf } from './dateOf.ts';

/** A new list by date, the newest first; undated records last, and by id where dates are equal. */
export function newestFirst<R extends RecordOf>(records: Iterable<R>): R[] {
	return [...records].sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));
}
