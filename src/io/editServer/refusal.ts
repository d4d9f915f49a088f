import type { Words } from '../../core/message.ts';
import { WordsError } from '../../core/wordsError.ts';

/** A request that is not followed: the status for the program, the words for the person. */
export class Refusal extends WordsError {
	readonly status: number;
	/** What the page of the form has to know beside the words. */
	readonly more: Readonly<Record<string, unknown>>;
	constructor(status: number, words: Words, more: Readonly<Record<string, unknown>> = {}) {
		super(words);
		this.name = 'Refusal';
		this.status = status;
		this.more = more;
	}
}
