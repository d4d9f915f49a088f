import type { Lang } from '../model.ts';

/** The language of what `textIn` gives. One text for all languages counts as the bulletin's first. */
export const textLang = (words: string | Record<string, string> | undefined, lang: Lang, first: Lang): Lang => {
	if (typeof words !== 'object') return first;
	return [lang, first, ...Object.keys(words)].find((tag) => words[tag] !== undefined) ?? first;
};
