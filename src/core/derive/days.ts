import { daysIn } from '../daysIn.ts';

/** The first day that a date of a day, a month or a year can mean. */
export const firstDay = (date: string): string => date.padEnd(10, '-01');

/**
 * The last day that a date of a day, a month or a year can mean: `1956-02` is over on `1956-02-29`. Where days are
 * counted, a date counts by this day, so that nobody is told to be late who may not be.
 */
export function lastDay(date: string): string {
	if (isToTheDay(date)) return date;
	if (date.length === 4) return `${date}-12-31`;
	return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/** Whether a date names a day, and not a month or a year alone. */
export const isToTheDay = (date: string): boolean => date.length > 7;

const millisecondsADay = 86_400_000;
/** A date alone is read as that day in UTC. */
const time = (date: string) => Date.parse(lastDay(date));

/** Whole days from one date to another, by the last day that each can mean; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / millisecondsADay);

/** The day `months` months after a date; the last of the month where there is no such day (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
	const later = Date.UTC(year, month - 1 + months, Math.min(day, daysIn(year, month + months)));
	return new Date(later).toISOString().slice(0, 10);
}

/** The day `count` days after a day, or before it. */
export const addDays = (day: string, count: number): string =>
	new Date(time(day) + count * millisecondsADay).toISOString().slice(0, 10);
