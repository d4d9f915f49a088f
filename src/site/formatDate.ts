import type { Lang } from '../core/model.ts';

/** An ISO date of a day, a month or a year as a reader writes it: 31 August 1956, August 1956, 1956. */
export function formatDate(date: string, lang: Lang): string {
	const key = `${lang} ${date}`;
	let text = texts.get(key);
	if (text === undefined) {
		const [year = 0, month, day] = date.split('-').map(Number);
		const format = formatFor(lang, day ? 'day' : month ? 'month' : 'year');
		text = format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
		texts.set(key, text);
	}
	return text;
}

// A large bulletin shows a million dates, and few that differ.
const texts = new Map<string, string>();

const parts = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

// To make a format takes some hundred times as long as to use it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(lang: Lang, precision: keyof typeof parts): Intl.DateTimeFormat {
	const key = `${lang} ${precision}`;
	let format = formats.get(key);
	if (!format) {
		// British order for English: the bulletin's dates stand in running text.
		format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', ...parts[precision] });
		formats.set(key, format);
	}
	return format;
}
