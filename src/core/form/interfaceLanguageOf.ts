import type { Lang } from '../model.ts';
import { type InterfaceLanguage, ownTerms } from './terms.ts';

/** The language in which the interface speaks to readers of a bulletin's language; undefined where it has no words in it. */
export function interfaceLanguageOf(lang: Lang): InterfaceLanguage | undefined {
	const [tag = ''] = lang.split('-');
	return Object.hasOwn(ownTerms, tag) ? (tag as InterfaceLanguage) : undefined;
}
