import type { Lang } from '../model.ts';

/** Text of digest.yml in `lang`, else in the bulletin's first language, else in any that it has. */
export const textIn = (words: string | Record<string, string> | undefined, lang: Lang, first: Lang): string =>
	typeof words === 'object' ? (words[lang] ?? words[first] ?? Object.values(words)[0] ?? '') : (words ?? '');
