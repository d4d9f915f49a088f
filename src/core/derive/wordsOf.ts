/** English and Chinese words too common to say what a text is about. */
const common = new Set(
	(
		'a an and are as at be but by can could for from had has have how in into is it its more no not of on or our out ' +
		'so such than that the their them then there these they this to too up was we were what when where which who why ' +
		'will with without ' +
		'怎样 怎么 什么 如何 这样 那样 这些 那些 一般 实际 进行 可以 没有 应该 需要 以及 因为 所以 我们 他们 自己'
	).split(' '),
);

const segmenter = new Intl.Segmenter(['en', 'zh'], { granularity: 'word' });

/** Chinese characters that stand for themselves and say nothing of what a text is about. */
const particles = /[的了在是和与及或把被对从到有不也都就而这那一个]/;

/**
 * The words of a text that say what it is about, each with the form in which it stands there first; both in lower case.
 * Singular and plural are one word. Chinese words of two characters and more count.
 */
export function wordsOf(text: string): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	for (const segment of segmentsOf(text.normalize('NFKC').toLowerCase())) {
		if (segment.length < 2 || common.has(segment)) continue;
		const word = singularOf(segment);
		if (!words.has(word)) words.set(word, segment);
	}
	return words;
}

/** Not always a word that there is, but the same for both. An `s` that isn't a plural's stays: press, status, analysis. */
function singularOf(word: string): string {
	if (/^[a-z]{2,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
	return /^[a-z]{3,}[^siu]s$/.test(word) ? word.slice(0, -1) : word;
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
