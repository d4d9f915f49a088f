import { WordsError } from '../../src/core/wordsError.ts';

/**
 * @param least the smallest number that makes sense
 * @throws WordsError when the text is no such number
 */
export function wholeNumber(flag: string, text: string, least: number): number {
	const number = Number(text);
	if (/^\d+$/.test(text) && number >= least) return number;
	throw new WordsError({
		en: `“${flag}” takes a whole number from ${least} on; “${text}” is none.`,
		zh: `“${flag}”要写从 ${least} 起的整数，不能是“${text}”。`,
	});
}
