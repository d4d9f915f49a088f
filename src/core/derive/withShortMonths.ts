import { addMonths } from './days.ts';

/** A rule by which something comes again (RFC 5545, section 3.3.10), and the days that it leaves out. */
export interface DayRule {
	rule: string;
	/** `YYYY-MM-DD` */
	also?: readonly string[];
}

/**
 * A rule that is counted from a day, so that it comes in short months too, on their last day. By the standard,
 * `FREQ=MONTHLY` from the 31st passes over every month that has no 31st, and `FREQ=YEARLY` from 29 February over three
 * years of four, which nobody means who writes “every month”.
 */
export function withShortMonths(rule: string, from: string): DayRule {
	if (rule.includes('BYDAY=')) return { rule };
	const [month, day] = [from.slice(5, 7), from.slice(8)];
	if (rule.startsWith('FREQ=YEARLY'))
		return { rule: month === '02' && day === '29' ? `${rule};BYMONTH=2;BYMONTHDAY=-1` : rule };
	if (!rule.startsWith('FREQ=MONTHLY') || day < '29') return { rule };
	return day === '31' ? { rule: `${rule};BYMONTHDAY=-1` } : withFebruaries(rule, from);
}

/** A row goes on for ever; the days that stand beside its rule have to end. */
const months = 50 * 12;

/**
 * The 29th and the 30th are missing in February alone. `BYMONTHDAY=28,29,30;BYSETPOS=-1` would be their rule, but
 * Thunderbird takes it for three days of each month (kewisch/ical.js#960) and Outlook for none, so that the days in
 * February stand beside the rule that every program knows.
 */
function withFebruaries(rule: string, from: string): DayRule {
	const part = (name: string) => new RegExp(`;${name}=(\\d+)`).exec(rule)?.[1];
	const interval = Number(part('INTERVAL') ?? 1);
	const count = Number(part('COUNT') ?? Number.POSITIVE_INFINITY);
	const until = part('UNTIL') ?? '9';
	const days = Array.from({ length: Math.min(count, Math.ceil(months / interval)) }, (_, nth) =>
		addMonths(from, nth * interval),
	).filter((day) => compact(day) <= until);
	const also = days.filter((day) => day.slice(8) !== from.slice(8));
	if (also.length === 0) return { rule };
	// The days beside a rule don't count among its own.
	const end = () => `;UNTIL=${compact(addMonths(from, (count - 1) * interval))}`;
	return { rule: rule.replace(/;COUNT=\d+/, end), also };
}

const compact = (day: string) => day.replaceAll('-', '');
