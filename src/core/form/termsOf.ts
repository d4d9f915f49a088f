import { textIn } from '../link/textIn.ts';
import type { Settings } from '../schema/schemas.ts';
import { type InterfaceLanguage, ownTerms, type Terms } from './terms.ts';

/** What this bulletin calls a factory and a workshop, in the languages of the interface. */
export function termsOf({ terms, languages }: Pick<Settings, 'terms' | 'languages'>): Record<InterfaceLanguage, Terms> {
	const first = languages[0] ?? 'en';
	const termIn = (lang: InterfaceLanguage, name: keyof Terms) => {
		const term = terms?.[name];
		return term ? { one: textIn(term.one, lang, first), many: textIn(term.many, lang, first) } : ownTerms[lang][name];
	};
	const inLanguage = (lang: InterfaceLanguage) => ({
		factory: termIn(lang, 'factory'),
		workshop: termIn(lang, 'workshop'),
	});
	return { en: inLanguage('en'), zh: inLanguage('zh') };
}
