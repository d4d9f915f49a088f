import { languageScript } from './languageScript.ts';
import type { Lang } from './model.ts';

/** The scripts that are written from right to left and in use today. */
const fromTheRight: ReadonlySet<string | undefined> = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

/**
 * The direction in which a language is written, by its script. Engines that know the direction themselves go by the
 * language alone.
 */
export const textDirection = (lang: Lang): 'ltr' | 'rtl' => (fromTheRight.has(languageScript(lang)) ? 'rtl' : 'ltr');
