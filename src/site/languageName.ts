import type { Lang } from '../core/model.ts';

// To make a list of names takes long, and so does a look into it; every page asks for the same few.
const names = new Map<string, string>();

/** What a language is called in another, or in itself: `zh` in `en` is Chinese. */
export function languageName(tag: Lang, lang: Lang): string {
	const key = `${tag} ${lang}`;
	const name = names.get(key) ?? new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
	names.set(key, name);
	return name;
}
