import type { RuleId } from './rules/rules.ts';

/** A sentence in every language of the interface. */
export interface Words {
	en: string;
	zh: string;
}

/** A stretch of a file: lines and columns count from 1, the end is exclusive. */
export interface Place {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

/** An error stops a build, a warning should be looked at, a hint says what would make a record worth more. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing to tell the person who wrote a file. Core collects messages and never throws for what a person wrote. */
export interface Message {
	/** Path below the content folder, with `/`. */
	file: string;
	place: Place;
	rule: RuleId;
	severity: Severity;
	/** What is the matter, in one sentence. */
	text: Words;
	/** What to write instead. */
	help?: Words;
	/** The field that it is about, where it is about one: the keys and indexes that lead to it. */
	field?: readonly PropertyKey[];
	/** The line that the message is about, as the person wrote it; absent where the file can't be shown. */
	sourceLine?: string;
}
