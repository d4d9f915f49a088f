import { keyOf } from '../core/link/key.ts';
import type { RecordOf } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** How many reports name a record in `field`, in words; nothing where none does. */
export function countOf(ed: Edition, record: RecordOf, field: string): string | undefined {
	const reports = ed.ask('referringCount', keyOf(record), 'reports', [field]);
	return reports > 0 ? ed.words.count.reports(reports) : undefined;
}
