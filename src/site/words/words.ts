import { interfaceLanguageOf } from '../../core/form/interfaceLanguageOf.ts';
import { type InterfaceLanguage, ownTerms, type Terms } from '../../core/form/terms.ts';
import type { Lang } from '../../core/model.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type { Terms };

/** Every word of the interface. English is the list; each other language must have the same. */
export type Words = ReturnType<typeof en>;

const byLanguage: Record<InterfaceLanguage, { words: (terms: Terms) => Words; terms: Terms }> = {
	en: {
		words: en,
		terms: ownTerms.en,
	},
	zh: {
		words: zh,
		terms: ownTerms.zh,
	},
};

/** The words of the interface in `lang`, in English where the interface has no such language yet. */
export function interfaceWords(
	lang: Lang,
	terms: Settings['terms'],
	text: (words: string | Record<string, string>) => string,
): Words {
	const own = byLanguage[interfaceLanguageOf(lang) ?? 'en'];
	const termOf = (name: keyof Terms) => {
		const term = terms?.[name];
		return term ? { one: text(term.one), many: text(term.many) } : own.terms[name];
	};
	return own.words({ factory: termOf('factory'), workshop: termOf('workshop') });
}
