import { interfaceLanguageOf } from '../../core/form/interfaceLanguageOf.ts';
import type { InterfaceLanguage, Terms } from '../../core/form/terms.ts';
import { termsIn } from '../../core/form/termsIn.ts';
import type { Lang } from '../../core/model.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type { Terms };

/** Every word of the interface. English is the list; each other language must have the same. */
export type Words = ReturnType<typeof en>;

const byLanguage: Record<InterfaceLanguage, (terms: Terms) => Words> = { en, zh };

/** The words of the interface in `lang`, in English where the interface has no such language yet. */
export const interfaceWords = (lang: Lang, terms: Settings['terms']): Words =>
	byLanguage[interfaceLanguageOf(lang) ?? 'en'](termsIn(lang, terms));
