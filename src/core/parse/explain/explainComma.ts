import type { Problem } from '../problem.ts';
import { quote } from './repairLine.ts';
import { wordsOfValue } from './wordsOfValue.ts';

/**
 * A value between braces that its own comma has ended, with what to write instead.
 *
 * @param left what YAML reads of it
 * @param meant all of it, as it is written
 * @param figure the same without commas, where it is a figure
 */
export function explainComma(
	name: string,
	left: string,
	meant: string,
	figure: string | undefined,
): Omit<Problem, 'place'> {
	const rest = wordsOfValue(left);
	const help =
		figure === undefined
			? { en: `Put all of it in quotes: ${name}: ${quote(meant)}`, zh: `请给全部内容加引号：${name}: ${quote(meant)}` }
			: figure.includes('.') && !meant.includes('.')
				? { en: `Write a point, not a comma: ${name}: ${figure}`, zh: `请用小数点，不用逗号：${name}: ${figure}` }
				: { en: `Write the figure without a comma: ${name}: ${figure}`, zh: `请写不带逗号的数字：${name}: ${figure}` };
	return {
		rule: 'yaml/comma',
		text: {
			en: `Between braces a comma ends the value: “${name}” would be ${rest.en} alone, and what follows would be lost.`,
			zh: `花括号里的逗号会把值断开：“${name}”只剩${rest.zh}，逗号后面的内容会丢失。`,
		},
		help,
	};
}
