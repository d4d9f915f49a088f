import type { Lang } from '../core/model.ts';

// To make a list of names takes much longer than to look into it, and every page asks.
const lists = new Map<Lang, Intl.DisplayNames>();

/** What a language is called in another, or in itself: `zh` in `en` is Chinese. */
export function languageName(tag: Lang, lang: Lang): string {
	let names = lists.get(lang);
	if (!names) {
		names = new Intl.DisplayNames(lang, { type: 'language' });
		lists.set(lang, names);
	}
	return names.of(tag) ?? tag;
}
