import type { RecordOf } from '../model.ts';
import { dateOf } from './dateOf.ts';

/** A new list by date, the newest first; undated records last, and by id where dates are equal. */
export function newestFirst<R extends RecordOf>(records: Iterable<R>): R[] {
	return [...records].sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || (a.id < b.id ? -1 : 1));
}
