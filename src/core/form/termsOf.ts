import type { Settings } from '../schema/schemas.ts';
import type { InterfaceLanguage, Terms } from './terms.ts';
import { termsIn } from './termsIn.ts';

/** What this bulletin calls a factory and a workshop, in the languages of the interface. */
export const termsOf = ({ terms }: Pick<Settings, 'terms'>): Record<InterfaceLanguage, Terms> => ({
	en: termsIn('en', terms),
	zh: termsIn('zh', terms),
});
