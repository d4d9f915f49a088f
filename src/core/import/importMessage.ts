import type { Words } from '../message.ts';

/**
 * One thing to tell the person who imports. An error keeps the record from being written, a warning should be looked
 * at, a note says what the import has worked out by itself.
 */
export interface ImportMessage {
	severity: 'error' | 'warning' | 'note';
	/** The column or field that it is about, as the source calls it. */
	column?: string;
	/** What stands there. */
	value?: string;
	text: Words;
	/** What to do about it. */
	help?: Words;
}

/** Takes one message; whoever calls decides where it belongs. */
export type Tell = (message: ImportMessage) => void;
