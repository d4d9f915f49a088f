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

// To work out the script of a language takes long, and every page asks for the same few.
const known = new Map<Lang, 'ltr' | 'rtl'>();

/**
 * The direction in which a language is written, by its script: that of the tag (`az-Arab`), or else the usual one of
 * the language. Engines that know the direction themselves go by the language alone.
 */
export function textDirection(lang: Lang): 'ltr' | 'rtl' {
	const found = known.get(lang) ?? (fromTheRight.has(scriptOf(lang)) ? 'rtl' : 'ltr');
	known.set(lang, found);
	return found;
}

function scriptOf(lang: Lang): string | undefined {
	try {
		return new Intl.Locale(lang).maximize().script;
	} catch {
		// What is no tag of a language has no script.
		return undefined;
	}
}
