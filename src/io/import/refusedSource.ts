import type { Words } from '../../core/message.ts';
import { WordsError } from '../../core/wordsError.ts';

/** Why a whole file can't be imported, and what to do about it. The other files are imported all the same. */
export class RefusedSource extends WordsError {
	readonly help: Words;
	constructor(words: Words, help: Words) {
		super(words);
		this.name = 'RefusedSource';
		this.help = help;
	}
}
