import type { Lang } from '../core/model.ts';

/** An ISO date of a day, a month or a year as a reader writes it: 31 August 1956, August 1956, 1956. */
export function formatDate(date: string, lang: Lang): string {
	const [year = 0, month, day] = date.split('-').map(Number);
	// British order for English: the bulletin's dates stand in running text.
	const locale = lang === 'en' ? 'en-GB' : lang;
	return new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		year: 'numeric',
		...(month ? { month: 'long' } : {}),
		...(day ? { day: 'numeric' } : {}),
	}).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
