/** Languages without spaces between words, whose queries Pagefind cuts into words. */
const unspaced = /^(?:zh|ja|th)\b/;

/** The words of a query as Pagefind cuts it, which is not always as a reader would. */
export function pagefindWords(phrase: string, lang: string): string[] {
	if (!unspaced.test(lang)) return phrase.split(' ');
	const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(phrase)];
	return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
