import { newestFirst } from '../link/newestFirst.ts';
import type { Decision, Digest, Exchange } from '../model.ts';
import { cadenceRule } from './cadenceRule.ts';
import { isToTheDay } from './days.ts';
import { withShortMonths } from './withShortMonths.ts';

/** A day, or a row of days, that a calendar can hold. */
export interface CalendarDay {
	record: Exchange | Decision;
	/** Which of a decision's requirements it is, by its place. */
	requirement?: number;
	/** `YYYY-MM-DD`; of a row, the first. */
	day: string;
	/** By which rule it comes again (RFC 5545, section 3.3.10). */
	rule?: string;
	/** On which days besides, where the rule can't say it. */
	also?: readonly string[];
}

/**
 * The exchanges that have a day, and what decisions require again and again, counted from the day of the decision. A
 * calendar knows only days: where the record names a month, a year or nothing, any day would be made up.
 */
export function calendarDays({ records }: Pick<Digest, 'records'>): CalendarDay[] {
	return [
		...newestFirst(records.exchanges.values()).map(exchangeDay),
		...newestFirst(records.decisions.values()).flatMap(requiredDays),
	].filter((day) => day !== undefined);
}

/** The day of an exchange, where it has one. */
export function exchangeDay(exchange: Exchange): CalendarDay | undefined {
	const { date, recurrence } = exchange.data;
	return date && isToTheDay(date) ? { record: exchange, ...recurring(date, recurrence) } : undefined;
}

function requiredDays(decision: Decision): CalendarDay[] {
	const { date, requires = [] } = decision.data;
	if (!date || !isToTheDay(date)) return [];
	return requires.flatMap(({ cadence }, requirement) =>
		cadence ? [{ record: decision, requirement, ...recurring(date, cadence) }] : [],
	);
}

function recurring(date: string, cadence: string | undefined): Pick<CalendarDay, 'day' | 'rule' | 'also'> {
	if (!cadence) return { day: date };
	const rule = cadenceRule(cadence);
	return { day: firstOf(date, rule), ...withShortMonths(rule, date) };
}

/**
 * The first day, from a date on, that is one of the weekdays of a rule. Of a row that begins on another day than its
 * rule says, every calendar program makes something else.
 */
function firstOf(date: string, rule: string): string {
	const weekdays = /;BYDAY=([A-Z,]+)/.exec(rule)?.[1];
	if (!weekdays) return date;
	const week = Array.from({ length: 7 }, (_, later) => new Date(Date.parse(date) + later * millisecondsADay));
	const first = week.find((day) => weekdays.includes(weekdayNames[day.getUTCDay()] ?? ''));
	return first?.toISOString().slice(0, 10) ?? date;
}

const millisecondsADay = 86_400_000;
/** As rules name them, in the order in which JavaScript counts. */
const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
