import { type InterfaceLanguage, ownTerms, type Terms } from '../../../core/form/terms.ts';
import type { Message } from '../../../core/message.ts';
import { formWords } from './formWords.ts';
import { labelOf } from './labelOf.ts';
import type { ReadForm } from './readForm.ts';
import { whoWords } from './whoWords.ts';

/** A message with the place in the form where it belongs; without one it is about the file as a whole. */
export interface PlacedMessage extends Message {
	node?: HTMLElement | undefined;
}

/** Finds where each message of the checker belongs, and says it in the words of the form. */
export function placeMessages(
	messages: readonly (Message & { inBody: boolean })[],
	{ placeOf }: ReadForm,
	nodes: { body: HTMLElement | null; name: HTMLElement | null },
	terms: Record<InterfaceLanguage, Terms> = ownTerms,
): PlacedMessage[] {
	return messages.map(({ inBody, ...message }) => {
		if (inBody) return { ...message, node: nodes.body ?? undefined };
		if (message.rule === 'file/name') return { ...message, node: nodes.name ?? undefined };
		const { field = [] } = message;
		const node = message.field && placeOf(field);
		if (message.rule === 'record/who') {
			const label = (key: string) => labelOf(placeOf([key]));
			return { ...whoWords(message, { factory: label('factory'), group: label('group') }, terms), node };
		}
		return { ...formWords(message, labelsOn(field, placeOf)), node };
	});
}

const operators = ['is', 'in', 'atLeast', 'atMost'];

/** What the form calls the fields on the way to a place. */
function labelsOn(path: readonly PropertyKey[], placeOf: ReadForm['placeOf']): Map<string, string> {
	// What a condition may say stands beside the attribute that it is about.
	const beside = path[0] === 'conditions' ? operators.map((key) => [...path.slice(0, 2), key]) : [];
	const labels = beside.flatMap((at) => {
		const label = labelOf(placeOf(at));
		return label ? [[String(at.at(-1)), label] as const] : [];
	});
	return new Map([
		...labels,
		...path.flatMap((key, index) => {
			const node = placeOf(path.slice(0, index + 1));
			const label = labelOf(node);
			// A field that the form doesn't have is told at the nearest above it, which is called otherwise.
			return typeof key === 'string' && node?.dataset['field'] === key && label ? [[key, label] as const] : [];
		}),
	]);
}
