import type { Words } from '../message.ts';
import { inTerms } from './inTerms.ts';
import { type InterfaceLanguage, ownTerms, type Terms } from './terms.ts';

/** The names of choices in one language, in the words that a bulletin has for factories and workshops. */
export const namesIn = <K extends string>(
	names: Record<K, Words>,
	lang: InterfaceLanguage,
	terms: Terms = ownTerms[lang],
): Record<K, string> =>
	Object.fromEntries(
		Object.entries<Words>(names).map(([key, words]) => [key, inTerms(words[lang], lang, terms)]),
	) as Record<K, string>;
