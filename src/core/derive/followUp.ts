import { compare } from '../link/compare.ts';
import type { Adoption } from '../model.ts';
import { responsesInUse, responsesOpen } from '../schema/responses.ts';
import { addMonths, lastDay } from './days.ts';
import { isVerified } from './isVerified.ts';
import { lastCheck } from './lastCheck.ts';

/** Where the later looks at an adoption stand. */
export interface FollowUp {
	/** The first look that no later look has answered, where one is left. */
	next?: {
		due: string;
		overdue: boolean;
		/** What the answer has left open, where it isn't a look that falls due but a further word. */
		open?: (typeof responsesOpen)[number];
	};
	/** The last day on which somebody looked, a verification among them. */
	lastLook?: string;
	/** True where it was verified, a look is overdue, and nobody has looked since. */
	stale: boolean;
}

/**
 * The looks that fall due for an adoption in routine use, `months` after it began; and for an answer that leaves it open
 * what comes of it, a further word, the first of these months after the last word. Nothing falls due after a no, without
 * a date, or where it was found no longer in use.
 */
export function followUp(adoption: Adoption, months: readonly number[], asOf: string): FollowUp {
	const { data } = adoption;
	const verified = isVerified(adoption);
	const looks = [...(data.checks ?? []).map((check) => check.date), verified ? data.verification?.date : undefined]
		.filter((date) => date !== undefined)
		.sort(byLastDay);
	const lastLook = looks.at(-1);
	const ended = lastCheck(adoption)?.inUse === 'no';
	const open = responsesOpen.find((response) => response === data.response);
	if (open && data.date && !ended) {
		const [lastWord = data.date] = [data.date, lastLook]
			.filter((date) => date !== undefined)
			.sort(byLastDay)
			.reverse();
		const due = months.length > 0 ? addMonths(lastWord, Math.min(...months)) : undefined;
		return { next: due === undefined ? undefined : { due, overdue: due < asOf, open }, lastLook, stale: false };
	}
	const began = data.since ?? data.date;
	if (!began || ended || !responsesInUse.includes(data.response)) return { lastLook, stale: false };

	// Who answers that it is in use already has looked that day.
	const answered = data.response === 'already-in-use' ? data.date : undefined;
	const lookedAt = [lastLook, answered]
		.filter((date) => date !== undefined)
		.map(lastDay)
		.sort()
		.at(-1);
	const due = [...months]
		.sort((a, b) => a - b)
		.values()
		.map((month) => addMonths(began, month))
		.find((day) => !lookedAt || lookedAt < day);
	const overdue = due !== undefined && due < asOf;
	return { next: due === undefined ? undefined : { due, overdue }, lastLook, stale: verified && overdue };
}

const byLastDay = (a: string, b: string) => compare(lastDay(a), lastDay(b));
