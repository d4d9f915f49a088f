import { textLang } from '../core/link/textLang.ts';
import type { Edition } from './edition.ts';
import type { TitlePart } from './titleParts.ts';

/** A text of digest.yml, with its language where that isn't the one of the words around it. */
export function textPart(ed: Edition, words: string | Record<string, string> | undefined): TitlePart {
	const lang = textLang(words, ed.lang, ed.settings.languages[0] ?? ed.lang);
	return { text: ed.text(words), ...(lang !== ed.wordsLang && { lang }) };
}
