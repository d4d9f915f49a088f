import type { Random } from './random.ts';
import { characters, commonChinese, commonEnglish, rareEnglish } from './vocabulary.ts';

/** Writes text that has the words and the lengths of reports, and no meaning. */
export interface Prose {
	/** Some words without an end. */
	phrase: (words: number) => string;
	sentence: () => string;
	paragraph: (sentences: number) => string;
	/** What stands between two sentences, or between a sentence and what is put into it. */
	gap: string;
}

/** Three words in four are common ones. */
const common = 0.75;

export function createProse({ share, below, pick }: Random, chinese: boolean): Prose {
	const gap = chinese ? '' : ' ';
	const word = chinese
		? () => (share() < common ? pick(commonChinese) : pick(characters) + pick(characters))
		: () => (share() < common ? pick(commonEnglish) : pick(rareEnglish));
	const run = (n: number) => Array.from({ length: n }, word).join(gap);
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const sentence = chinese
		? () => `${run(5 + below(5))}，${run(4 + below(5))}。`
		: () => `${capital(run(6 + below(6)))}, ${run(4 + below(5))}.`;
	return {
		phrase: (n) => capital(run(n)),
		sentence,
		paragraph: (n) => Array.from({ length: n }, sentence).join(gap),
		gap,
	};
}
