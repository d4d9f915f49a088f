import { compare } from '../core/link/compare.ts';
import { nameOrder } from '../core/link/nameOrder.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** A new list in the order of titles in the edition's language. */
export function byTitle<R extends RecordOf>(ed: Edition, records: Iterable<R>): R[] {
	const order = nameOrder(ed.lang);
	return [...records].sort((a, b) => order(ed.title(a), ed.title(b)) || compare(a.id, b.id));
}
