import type { RecordOf } from '../model.ts';

/**
 * The date by which a record is put in order and into a number of the bulletin: its own, or the day on which its source
 * told of it. Empty where neither is known. Since when a need is open is its own; since when an experience is in use
 * says nothing of when that was answered.
 */
export function dateOf({ kind, data }: RecordOf): string {
	const { date, since, source } = data as { date?: string; since?: string; source?: { date?: string } };
	return (kind === 'needs' ? since : date) ?? source?.date ?? '';
}
