import type { RecordOf } from '../model.ts';

/**
 * The date by which a record is put in order and into a number of the bulletin: its own, or the day on which its source
 * told of it. Empty where neither is known.
 */
export function dateOf({ data }: RecordOf): string {
	const dated = data as { date?: string; since?: string; source?: { date?: string } };
	return dated.date ?? dated.since ?? dated.source?.date ?? '';
}
