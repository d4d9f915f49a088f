import type { Lang } from '../core/model.ts';
import { textDirection } from '../core/textDirection.ts';

/** What an element carries whose text is in `lang`: nothing where that is the language of what stands around it. */
export function langAttributes(lang: Lang | undefined, around: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
	if (lang === undefined || lang === around) return {};
	const dir = textDirection(lang);
	return dir === textDirection(around) ? { lang } : { lang, dir };
}
