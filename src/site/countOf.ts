import { keyOf } from '../core/link/key.ts';
import { referring } from '../core/link/referring.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** How many reports name a record in `field`, in words; nothing where none does. */
export function countOf(ed: Edition, record: RecordOf, field: string): string | undefined {
	const reports = referring(ed.digest, keyOf(record), 'reports', field).length;
	return reports > 0 ? ed.words.count.reports(reports) : undefined;
}
