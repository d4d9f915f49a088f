import type { Words } from '../../core/message.ts';
import { WordsError } from '../../core/wordsError.ts';

/** A request that is not followed: the status for the program, the words for the person. */
export class Refusal extends WordsError {
	readonly status: number;
	constructor(status: number, words: Words) {
		super(words);
		this.name = 'Refusal';
		this.status = status;
	}
}
