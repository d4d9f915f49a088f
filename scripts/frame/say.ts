import type { Words } from '../../src/core/message.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';

/** Words in the language of the person who runs the command. */
export const say = (words: Words): string => words[interfaceLanguage()];
