import { bareHelp } from '../../../core/form/bareHelp.ts';
import type { Message, Words } from '../../../core/message.ts';
import { listHelp } from './listHelp.ts';

/**
 * A message of the checker for somebody who fills in a form and sees no file: fields are called as in the form, and what
 * is proposed can be typed as it stands, without the name of the field and the brackets of a list.
 *
 * @param labels what the form calls the fields that lead to the place, by their keys
 */
export function formWords<T extends Pick<Message, 'rule' | 'text' | 'help'>>(
	message: T,
	labels: ReadonlyMap<string, string>,
): T {
	const { help, ...rest } = message;
	const text = inBoth(message.text, (words) => named(words, labels));
	// A line to add is of no use in a form, where the box stands beside it.
	if (!help || message.rule === 'field/missing') return { ...rest, text } as T;
	return {
		...message,
		text,
		help:
			listHelp(message) ??
			inForm(
				bareHelp(
					inBoth(help, (words) => named(words, labels)),
					[...labels.keys()],
				),
			),
	};
}

/** `Write: [a, b]` -> `Write: a, b (each in a box of its own)`; a line to add is a box to fill in. */
function inForm({ en, zh }: Words): Words {
	const typed = (words: string, apart: string) =>
		words.replace(/^(.*[:：] ?)\[(.*)\]$/s, (_, before: string, list: string) =>
			list.includes(', ') ? before + list + apart : before + list,
		);
	return {
		en: typed(en, ' (each in a box of its own)').replace(/^Add one line:/, 'Fill in one of these:'),
		zh: typed(zh, '（每格写一项）').replace(/^请加一行：/, '请填写其中一格：'),
	};
}

const inBoth = ({ en, zh }: Words, change: (words: string) => string): Words => ({ en: change(en), zh: change(zh) });

const named = (words: string, labels: ReadonlyMap<string, string>): string =>
	words.replace(/“([^“”:]+)(?:: [^“”]*)?”/g, (whole, key: string) =>
		labels.has(key) ? `“${labels.get(key)}”` : whole,
	);
