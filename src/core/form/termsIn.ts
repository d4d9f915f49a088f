import type { Lang } from '../model.ts';
import type { Settings } from '../schema/schemas.ts';
import { interfaceLanguageOf } from './interfaceLanguageOf.ts';
import { ownTerms, type Terms } from './terms.ts';
import { wordsLangOf } from './wordsLangOf.ts';

/**
 * What a bulletin calls a factory and a workshop where the interface speaks to readers of `lang`. The terms stand in its
 * sentences: where there is none in the language of these, one of another would make them half foreign.
 */
export function termsIn(lang: Lang, terms: Settings['terms']): Terms {
	const own = interfaceLanguageOf(lang) ?? 'en';
	const textIn = (words: string | Record<string, string> | undefined) => {
		if (typeof words !== 'object') return words;
		const tags = [wordsLangOf(lang), own, ...Object.keys(words).filter((tag) => interfaceLanguageOf(tag) === own)];
		return words[tags.find((tag) => words[tag] !== undefined) ?? ''];
	};
	const termIn = (name: keyof Terms) => {
		const [one, many] = [textIn(terms?.[name]?.one), textIn(terms?.[name]?.many)];
		return one !== undefined && many !== undefined ? { one, many } : ownTerms[own][name];
	};
	return { factory: termIn('factory'), workshop: termIn('workshop') };
}
