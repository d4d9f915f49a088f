import type { Words } from '../message.ts';

/**
 * What is proposed, for somebody who gives a value and sees no file: without the names of the fields and without a word
 * on the quotes that a file would want.
 *
 * @param keys the names of the fields that lead to the value
 */
export function bareHelp({ en, zh }: Words, keys: readonly string[]): Words {
	const bare = (words: string) => {
		// A line of its own is a field of its own.
		const plain = words
			.replace(/(?:\. “More than” is a line of its own|。“超过此数”另写一行)[:：] ?atLeast: true$/, '')
			.replace(/, without quotes|，不加引号/g, '');
		return keys.reduce((shorter, key) => shorter.replace(new RegExp(`([:：] ?)${key}: `, 'g'), '$1'), plain);
	};
	return { en: bare(en), zh: bare(zh) };
}
