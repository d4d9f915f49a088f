import type { Message } from '../message.ts';

/** What the page of the form is told without having asked. */
export type EditEvent =
	/** A file was written: what the checker says of it and of its record's other files now. */
	| { type: 'checked'; path: string; messages: Message[] }
	/** A translation was taken away, and where it lies from now on. */
	| { type: 'removed'; path: string; movedTo: string }
	/** Files were changed by somebody else. */
	| { type: 'changed'; paths: string[] };
