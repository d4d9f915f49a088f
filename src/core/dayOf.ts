import { daysIn } from './daysIn.ts';

/** The day as the schema has it, from figures with or without zeros before them; undefined where there is no such day. */
export function dayOf(year: string, month: string, day: string): string | undefined {
	if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysIn(year, month)) return undefined;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
