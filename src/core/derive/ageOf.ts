import { daysBetween, isToTheDay, lastDay } from './days.ts';

/** How long ago a date was. */
export interface Age {
	days: number;
	/** True where the date is a month or a year: it is counted from its last day, and may be longer ago. */
	atLeast: boolean;
}

/** How long before `asOf` a date was; undefined where there is none, or where it may not be over yet. */
export function ageOf(date: string | undefined, asOf: string): Age | undefined {
	if (!date || lastDay(date) > asOf) return undefined;
	const age = { days: daysBetween(date, asOf), atLeast: !isToTheDay(date) };
	// "At least 0 days" says nothing.
	return age.atLeast && age.days === 0 ? undefined : age;
}
