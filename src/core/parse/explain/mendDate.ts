import { arabicDate } from './arabicDate.ts';
import { dayOf } from '../../dayOf.ts';

/** A date as the schema wants it, from the ways in which people write one; undefined where it is not clear. */
export function mendDate(text: string): string | undefined {
	const plain = arabicDate(text.normalize('NFKC').trim());
	const found =
		/^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})[日号]?|月)?$/.exec(plain) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
		/^(\d{4})年$/.exec(plain) ??
		// 202403: a month only where it can't be the day 03-12-20 in another order.
		/^((?:18|19|20)(?!0[1-9]|1[0-2])\d{2})(\d{2})$/.exec(plain) ??
		dayFirst(plain) ??
		named(plain);
	if (!found) return undefined;
	const [, year = '', month, day] = found;
	if (month === undefined) return year;
	if (day !== undefined) return dayOf(year, month, day);
	return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

/** `13.05.1956`: only where the first figure can't be a month, or points say that it is the day. */
function dayFirst(text: string): string[] | undefined {
	const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
	if (!found) return undefined;
	const [, first = '', mark, second = '', year = ''] = found;
	if (mark === '.' || Number(first) > 12) return ['', year, second, first];
	return Number(second) > 12 ? ['', year, first, second] : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `5 March 1956`, `March 5, 1956`, `March 1956`. */
function named(text: string): string[] | undefined {
	const found = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (\d{4})$/.exec(
		text,
	);
	const index = months.indexOf(found?.[2]?.slice(0, 3).toLowerCase() ?? '');
	if (!found || index < 0) return undefined;
	const day = found[1] ?? found[3];
	return ['', found[4] ?? '', String(index + 1), ...(day ? [day] : [])];
}
