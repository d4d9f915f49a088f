import type { Lang } from '../model.ts';

/** Writes numbers the way of a language, with every digit that was written in a record: 0.0004 is not 0. */
export function numbersIn(lang: Lang): (value: number) => string {
	// No number of a computer has more digits than these.
	const format = new Intl.NumberFormat(lang, { maximumSignificantDigits: 17 });
	return (value) => format.format(value);
}
