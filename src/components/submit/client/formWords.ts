import type { Message, Words } from '../../../core/message.ts';

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
	const keys = [...labels.keys()];
	return {
		...message,
		text,
		help: {
			en: typed(named(help.en, labels), keys, ' (each in a box of its own)'),
			zh: typed(named(help.zh, labels), keys, '（每格写一项）'),
		},
	};
}

const inBoth = ({ en, zh }: Words, change: (words: string) => string): Words => ({ en: change(en), zh: change(zh) });

const named = (words: string, labels: ReadonlyMap<string, string>): string =>
	words.replace(/“([^“”]+)”/g, (whole, key: string) => (labels.has(key) ? `“${labels.get(key)}”` : whole));

/** `Write: topic: [a, b]` -> `Write: a, b (each in a box of its own)` */
function typed(words: string, keys: readonly string[], apart: string): string {
	const [, before = '', key = '', value = ''] = /^(.*[:：] ?)([A-Za-z]+): (.+)$/s.exec(words) ?? [];
	if (!keys.includes(key)) return words;
	const list = /^\[(.*)\]$/s.exec(value)?.[1];
	if (list === undefined) return before + value;
	return before + list + (list.includes(', ') ? apart : '');
}
