import { compare } from '../core/link/compare.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** A new list in the alphabet of the edition's language (Chinese by pinyin). */
export function byTitle<R extends RecordOf>(ed: Edition, records: Iterable<R>): R[] {
	const collator = new Intl.Collator(ed.lang);
	return [...records].sort((a, b) => collator.compare(ed.title(a), ed.title(b)) || compare(a.id, b.id));
}
