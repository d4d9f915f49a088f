import type { Words } from './message.ts';

/** Why something can't be done, for the person who asked for it: told in their language, without a stack. */
export class WordsError extends Error {
	readonly words: Words;
	constructor(words: Words) {
		super(words.en);
		this.name = 'WordsError';
		this.words = words;
	}
}
