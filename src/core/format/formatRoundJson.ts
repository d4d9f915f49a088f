import type { Message } from '../message.ts';
import { compareMessages } from './compareMessages.ts';
import { messagesForPrograms } from './formatJson.ts';

export interface RoundJsonOptions {
	hints?: boolean;
	/** The messages of the round before; absent in the first. */
	before?: readonly Message[] | undefined;
	/** Paths below the content folder. */
	changed: readonly string[];
	milliseconds: number;
}

/**
 * A round of the watcher for programs: one line of JSON. It holds what `formatJson` tells, and besides the paths that
 * changed, how many messages were mended and added, and the milliseconds from the change to this line.
 */
export function formatRoundJson(messages: readonly Message[], options: RoundJsonOptions): string {
	const { hints = false, before = [], changed, milliseconds } = options;
	const round = { changed, ...compareMessages(before, messages), milliseconds: Math.round(milliseconds) };
	return `${JSON.stringify({ ...messagesForPrograms(messages, { hints }), ...round })}\n`;
}
