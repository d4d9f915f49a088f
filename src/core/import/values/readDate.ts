import { dayOf } from '../../dayOf.ts';
import { mendDate } from '../../parse/explain/mendDate.ts';

/** In which order figures such as 03/04/2026 stand: the day first, or the month. */
export type DateOrder = 'dmy' | 'mdy';

export type DateRead =
	| { type: 'date'; date: string; /** It was the number of a day, as Excel counts them. */ serial?: true }
	/** Two days are meant equally well. */
	| { type: 'ambiguous'; readings: readonly [dayFirst: string, monthFirst: string] }
	| { type: 'short-year' }
	| { type: 'unreadable' };

const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const unreadable: DateRead = { type: 'unreadable' };

/** A date in one of the ways in which people write it. Nothing is guessed: what can be two days is told as two days. */
export function readDate(text: string, order?: DateOrder): DateRead {
	const plain = bare(text);
	const found = figures.exec(plain);
	if (found) return byFigures(found, order);
	if (/^\d{1,2}[./-]\d{1,2}[./-]'?\d{2}$/.test(plain)) return { type: 'short-year' };
	const month = /^(\d{1,2})[./-](\d{4})$/.exec(plain);
	const date = /^[12]\d{3}$/.test(plain) ? plain : mendDate(month ? `${month[2]}-${month[1]}` : plain);
	if (date !== undefined) return { type: 'date', date };
	const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(plain)?.[1];
	return serial === undefined ? unreadable : { type: 'date', date: dayOfSerial(Number(serial)), serial: true };
}

/** The order that the values of a column prove, where each that proves one proves the same. */
export function dateOrderOf(values: Iterable<string>): DateOrder | undefined {
	const orders = new Set<DateOrder>();
	for (const value of values) {
		const found = figures.exec(bare(value));
		if (!found) continue;
		const [dmy, mdy] = readingsOf(found);
		if (dmy !== undefined && mdy === undefined) orders.add('dmy');
		if (mdy !== undefined && dmy === undefined) orders.add('mdy');
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}

function byFigures(found: RegExpExecArray, order: DateOrder | undefined): DateRead {
	const [dmy, mdy] = readingsOf(found);
	const only = dmy === undefined || mdy === undefined || dmy === mdy ? (dmy ?? mdy) : undefined;
	if (only !== undefined) return { type: 'date', date: only };
	if (dmy === undefined || mdy === undefined) return unreadable;
	if (order !== undefined) return { type: 'date', date: order === 'dmy' ? dmy : mdy };
	// Between points the day stands first wherever people write points.
	return found[2] === '.' ? { type: 'date', date: dmy } : { type: 'ambiguous', readings: [dmy, mdy] };
}

const readingsOf = ([, first = '', , second = '', year = '']: RegExpExecArray) =>
	[dayOf(year, second, first), dayOf(year, first, second)] as const;

/** Without what stands around a date: the time, the day of the week, the point after a German day. */
const bare = (text: string) =>
	text
		.normalize('NFKC')
		.trim()
		.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:am|pm|z|[+-]\d{2}:?\d{2}))?$/i, '')
		.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, '')
		.replace(/ ?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/, '')
		.replace(/(\d)-([A-Za-z]{3,})-(?=\d{4}$)/, '$1 $2 ')
		.replace(/^(\d{1,2})\. (?=[A-Za-z])/, '$1 ')
		.replace(/\s*([./年月日号])\s*/g, '$1')
		.trim();

/** Excel's days count from the end of 1899. */
const dayOfSerial = (days: number) => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
