import type { Lang } from '../model.ts';

/** The language of the bulletin in which a text seems to be written, where that isn't the first one. */
export function guessLanguage(text: string, languages: readonly Lang[]): Lang | undefined {
	const chinese = isChinese(text);
	const [first = 'en'] = languages;
	const fits = (lang: Lang) => /^zh\b/.test(lang) === chinese;
	return fits(first) ? undefined : languages.find(fits);
}

/** A character is about a word. Abbreviations in capitals (TPM, OEE) are written alike in every language. */
function isChinese(text: string): boolean {
	const words = (text.match(/[\p{L}--\p{Script=Han}]+/gv) ?? []).filter((word) => !/^\p{Lu}+$/u.test(word));
	return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > words.length;
}
