import type { FollowUp } from '../../core/derive/followUp.ts';
import type { Edition } from '../../site/edition.ts';

/** What falls due, or is overdue, before its day. */
export function dueWords({ words }: Edition, { overdue, open }: NonNullable<FollowUp['next']>): string {
	const { followUp } = words;
	if (open) return overdue ? followUp.overdueWord : followUp.nextWord;
	return overdue ? followUp.overdue : followUp.next;
}
