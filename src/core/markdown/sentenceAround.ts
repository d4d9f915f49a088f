const segmenters = new Map<string, Intl.Segmenter>();

/** The sentence of `text` in which the character at `offset` stands, by the sentence rules of `lang` (UAX #29). */
export function sentenceAround(text: string, offset: number, lang: string): string {
	let segmenter = segmenters.get(lang);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
		segmenters.set(lang, segmenter);
	}
	return segmenter.segment(text).containing(offset)?.segment.trim() ?? text.trim();
}
