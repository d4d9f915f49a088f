import { relative } from 'node:path';
import { formatPretty } from '../core/format/formatPretty.ts';
import type { Message } from '../core/message.ts';
import { interfaceLanguage } from '../io/interfaceLanguage.ts';

/** The messages as the checker words them, without the hints, which are for those who ask the checker. */
export function formatMessages(messages: readonly Message[], content: string, colour = false): string {
	const fromHere = relative('.', content);
	const shown = fromHere.startsWith('..') ? content : fromHere || '.';
	const told = messages.filter(({ severity }) => severity !== 'hint');
	return formatPretty(told, { lang: interfaceLanguage(), colour, content: shown });
}

/** Says on the terminal what the checker would say. */
export function tellMessages(messages: readonly Message[], content: string): void {
	if (messages.every(({ severity }) => severity === 'hint')) return;
	process.stderr.write(formatMessages(messages, content, process.stderr.isTTY && !process.env['NO_COLOR']));
}
