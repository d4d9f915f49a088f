import type { Words } from '../../core/message.ts';
import type { Lang } from '../../core/model.ts';

/** Words of core in a language of the bulletin; in English where the interface doesn't speak it. */
export const pick = (words: Words, lang: Lang): string => (lang.split('-')[0] === 'zh' ? words.zh : words.en);
