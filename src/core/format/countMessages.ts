import type { Message, Severity } from '../message.ts';

export type Counts = Record<Severity, number>;

export function countMessages(messages: readonly Message[]): Counts {
	const counts: Counts = { error: 0, warning: 0, hint: 0 };
	for (const { severity } of messages) counts[severity] += 1;
	return counts;
}
