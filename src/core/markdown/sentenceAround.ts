const segmenters = new Map<string, Intl.Segmenter>();

/** No sentence ends with these, though the rules of Unicode see an end before a capital: the No. 1 State Cotton Mill. */
const unended = /(?:^|[\s("“])(?:Nos?|Mrs?|Ms|Dr|Prof|St|Vol|Fig|cf|vs)\.\s*$/;

/** The sentence of `text` in which the character at `offset` stands, by the sentence rules of `lang` (UAX #29). */
export function sentenceAround(text: string, offset: number, lang: string): string {
	let segmenter = segmenters.get(lang);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
		segmenters.set(lang, segmenter);
	}
	const segments = segmenter.segment(text);
	const found = segments.containing(offset);
	if (!found) return text.trim();
	let [start, end] = [found.index, found.index + found.segment.length];
	while (end < text.length && unended.test(text.slice(start, end))) {
		end += segments.containing(end)?.segment.length ?? text.length;
	}
	for (let before = segments.containing(start - 1); start > 0 && before && unended.test(before.segment);) {
		start = before.index;
		before = segments.containing(start - 1);
	}
	return text.slice(start, end).trim();
}
