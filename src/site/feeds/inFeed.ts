import type { Edition } from '../edition.ts';
import type { TitlePart } from '../titleParts.ts';

/**
 * Parts of a text for a feed. Unlike a page, which is in the language of the interface's words wherever nothing else is
 * said, a feed is in that of the edition.
 */
export const inFeed = ({ lang: around, wordsLang }: Edition, parts: readonly TitlePart[]): TitlePart[] =>
	parts.map(({ text, lang = wordsLang }) => (lang === around ? { text } : { text, lang }));
