import { textLang } from '../core/link/textLang.ts';
import type { Edition } from './edition.ts';
import { langAttributes } from './langAttributes.ts';

/** What an element carries that shows a text of digest.yml among words of the interface. */
export const textAttributes = (
	{ lang, wordsLang, settings }: Edition,
	words: string | Record<string, string> | undefined,
): ReturnType<typeof langAttributes> => langAttributes(textLang(words, lang, settings.languages[0] ?? lang), wordsLang);
