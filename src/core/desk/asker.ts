import type { InterfaceLanguage } from '../form/terms.ts';
import type { Words } from '../message.ts';
import { WordsError } from '../wordsError.ts';

export interface Option {
	value: string;
	/** In the language of the one who is asked, or as it is called. */
	label: string;
	hint?: string;
}

export interface Question {
	/** What is asked, in a word or a sentence. */
	name: Words;
	/** What it is for. */
	help?: Words;
	/** Whether it may be left out. */
	optional?: boolean;
}

/** Someone who can be asked, be it at a terminal or in a test. Each answer may be refused, with the reason. */
export interface Asker {
	lang: InterfaceLanguage;
	/** A line of text; empty where it is left out. */
	line(question: Question & { initial?: string; objection?: (text: string) => Words | undefined }): Promise<string>;
	/** One of a list; nothing where it is left out. */
	choose(question: Question & { options: readonly Option[]; initial?: string }): Promise<string | undefined>;
	/** Some of a list. */
	chooseMany(question: Question & { options: readonly Option[] }): Promise<string[]>;
	confirm(question: Question & { initial: boolean }): Promise<boolean>;
	tell(words: Words): void;
}

/** The one who was asked has gone away. */
export class Cancelled extends WordsError {
	constructor() {
		super({ en: 'Nothing was written.', zh: '什么也没有写入。' });
		this.name = 'Cancelled';
	}
}
