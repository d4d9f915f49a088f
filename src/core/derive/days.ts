/** The first day that a date of a day, a month or a year can mean. */
export const firstDay = (date: string): string => date.padEnd(10, '-01');

/**
 * The last day that a date of a day, a month or a year can mean: `1956-02` is over on `1956-02-29`. Where days are
 * counted, a date counts by this day, so that nobody is told to be late who may not be.
 */
export function lastDay(date: string): string {
	const [year = '', month] = date.split('-');
	if (date.length === 4) return `${year}-12-31`;
	if (date.length > 7) return date;
	return `${date}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

const millisecondsADay = 86_400_000;
const time = (date: string) => Date.parse(`${lastDay(date)}T00:00:00Z`);

/** Whole days from one date to another, by the last day that each can mean; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / millisecondsADay);

/** The day `months` months after a date; the last of the month where there is no such day (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
