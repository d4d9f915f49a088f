import type { z } from 'zod';
import { closest } from '../closest.ts';
import { choicesOf } from '../fieldType.ts';
import type { Problem } from '../problem.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** Something else where one word of a list belongs. */
export function explainChoice(wrong: WrongValue, target: z.ZodType): Problem {
	const { name, value } = wrong;
	const choices = choicesOf(target);
	const near = typeof value === 'string' ? closest(value, choices) : undefined;
	const list = choices.join(', ');
	const shown = wordsOfValue(value);
	return wrong.tell(
		'field/choice',
		typeof value === 'object'
			? wrong.mustBe('one word of the list', '列表中的一个词')
			: { en: `“${name}” can’t be ${shown.en}.`, zh: `“${name}”不能是${shown.zh}。` },
		near
			? { en: `Did you mean “${near}”? It can be: ${list}.`, zh: `是不是想写“${near}”？可以用的有：${list}。` }
			: { en: `It can be: ${list}.`, zh: `可以用的有：${list}。` },
	);
}
