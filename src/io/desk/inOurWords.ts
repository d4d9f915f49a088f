import type { Writable } from 'node:stream';
import type { InterfaceLanguage } from '../../core/form/terms.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours stand between the words
const colour = /(?:\u001b\[\d+m)*/.source;

/** What the prompts say by themselves. They know English alone, and count “1 items”. */
const phrases: Record<InterfaceLanguage, [RegExp, string][]> = {
	en: [[/(\d+) items selected/g, '$1 chosen']],
	zh: [
		[/ to (?:select|navigate)(?= •|$)/gm, ' 选择'],
		[new RegExp(`(Space/)?Tab:(${colour}) select`, 'g'), '$1Tab：$2勾选'],
		[new RegExp(`Enter:(${colour}) confirm`, 'g'), 'Enter：$1确定'],
		[new RegExp(`Type:(${colour}) to search`, 'g'), '输入文字：$1查找'],
		[new RegExp(`Search:(?=${colour} )`, 'g'), '查找：'],
		[/\((\d+) match(?:es)?\)/g, '（找到 $1 个）'],
		[/No matches found/g, '没有找到'],
		[/(\d+) items selected/g, '选了 $1 个'],
		[/Please select at least one item/g, '请至少选一个'],
	],
};

/** The same output, on which the prompts speak as the rest of the commands does. */
export function inOurWords(output: Writable, lang: InterfaceLanguage): Writable {
	const ours = (text: string) => phrases[lang].reduce((said, [from, to]) => said.replace(from, to), text);
	const write = (chunk: unknown, ...rest: unknown[]) =>
		(output.write as (...args: unknown[]) => boolean).call(
			output,
			typeof chunk === 'string' ? ours(chunk) : chunk,
			...rest,
		);
	return new Proxy(output, {
		get(target, name) {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
