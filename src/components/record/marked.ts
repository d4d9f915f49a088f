import type { Edition } from '../../site/edition.ts';
import { langAttributes } from '../../site/langAttributes.ts';
import { type Markup, markup } from '../../site/markup.ts';
import type { TitlePart } from '../../site/titleParts.ts';

/** A text in parts, each with its language where that is another than that of the words around it. */
export const marked = (ed: Edition, parts: readonly TitlePart[]): Markup[] =>
	parts.map(({ text, lang: own }) => {
		const { lang, dir } = langAttributes(own, ed.wordsLang);
		return lang === undefined
			? markup`${text}`
			: markup`<span lang="${lang}"${dir && markup` dir="${dir}"`}>${text}</span>`;
	});
