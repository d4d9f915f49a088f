/** English words too common to say what a text is about. */
const common = new Set(
	(
		'a an and are as at be but by can could for from had has have how in into is it its more no not of on or our out ' +
		'so such than that the their them then there these they this to too up was we were what when where which who why ' +
		'will with without'
	).split(' '),
);

const segmenter = new Intl.Segmenter(['en', 'zh'], { granularity: 'word' });

/** Chinese characters that stand for themselves and say nothing of what a text is about. */
const particles = /[的了在是和与及或把被对从到有不也都就而这那一个]/;

/**
 * The words of a text that say what it is about, in lower case; a plural `s` is taken off (and no other: press, status,
 * analysis). Chinese words of two characters and more count.
 */
export function wordsOf(text: string): Set<string> {
	const words = new Set<string>();
	for (const segment of segmentsOf(text.normalize('NFKC').toLowerCase())) {
		if (segment.length < 2 || common.has(segment)) continue;
		words.add(/^[a-z]{3,}[^siu]s$/.test(segment) ? segment.slice(0, -1) : segment);
	}
	return words;
}

/** Where words stand apart, splitting is enough, and much faster than the segmenter. */
function segmentsOf(text: string): string[] {
	if (!/[\u2e80-\uffdc]/.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const segments: string[] = [];
	let before = '';
	for (const { segment, isWordLike } of segmenter.segment(text)) {
		const single = /^\p{Script=Han}$/u.test(segment) && !particles.test(segment) ? segment : '';
		// The segmenter takes words that it doesn't know (次品) apart; neighbours are put together again.
		if (before && single) segments.push(before + single);
		if (isWordLike) segments.push(segment);
		before = single;
	}
	return segments;
}
