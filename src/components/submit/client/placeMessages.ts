import type { Message } from '../../../core/message.ts';
import type { ReadForm } from './readForm.ts';

/** A message with the place in the form where it belongs; without one it is about the file as a whole. */
export interface PlacedMessage extends Message {
	node?: HTMLElement | undefined;
}

/** Finds where each message of the checker belongs. */
export function placeMessages(
	messages: readonly (Message & { inBody: boolean })[],
	{ placeOf }: ReadForm,
	nodes: { body: HTMLElement | null; name: HTMLElement | null },
): PlacedMessage[] {
	return messages.map(({ inBody, ...message }) => {
		if (inBody) return { ...message, node: nodes.body ?? undefined };
		if (message.rule === 'file/name') return { ...message, node: nodes.name ?? undefined };
		return { ...message, node: message.field && placeOf(message.field) };
	});
}
