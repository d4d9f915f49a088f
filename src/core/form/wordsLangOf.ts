import { languageScript } from '../languageScript.ts';
import type { Lang } from '../model.ts';
import { interfaceLanguageOf } from './interfaceLanguageOf.ts';
import type { InterfaceLanguage } from './terms.ts';

/** What the words of the interface are written in. */
const writtenIn: Record<InterfaceLanguage, Lang> = { en: 'en', zh: 'zh-Hans' };

/**
 * The language of what the interface says to readers of a bulletin's language: theirs where it has words in it, in the
 * same script; else simplified Chinese for traditional, and English for all others.
 */
export function wordsLangOf(lang: Lang): Lang {
	const own = writtenIn[interfaceLanguageOf(lang) ?? 'en'];
	const isOwn = interfaceLanguageOf(lang) !== undefined && languageScript(lang) === languageScript(own);
	return isOwn ? lang : own;
}
