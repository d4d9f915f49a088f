import type { Lang } from './model.ts';

// To work out the script of a language takes long, and the same few are asked for again and again.
const known = new Map<Lang, string | undefined>();

/**
 * The script in which a language is written, by its four letters: that of the tag (`az-Arab`), or else the usual one
 * (traditional Chinese, `Hant`, in `zh-TW`). What is no tag of a language has none.
 */
export function languageScript(lang: Lang): string | undefined {
	if (!known.has(lang)) known.set(lang, workOut(lang));
	return known.get(lang);
}

function workOut(lang: Lang): string | undefined {
	try {
		return new Intl.Locale(lang).maximize().script;
	} catch {
		return undefined;
	}
}
