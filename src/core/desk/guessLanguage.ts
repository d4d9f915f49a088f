import type { Lang } from '../model.ts';

/** The language of the bulletin in which a text seems to be written, where that isn't the first one. */
export function guessLanguage(text: string, languages: readonly Lang[]): Lang | undefined {
	const chinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
	const isChinese = (lang: Lang) => /^zh\b/.test(lang);
	const [first = 'en'] = languages;
	return isChinese(first) === chinese ? undefined : languages.find((lang) => isChinese(lang) === chinese);
}
