import type { z } from 'zod';
import { namesOfChoices } from '../../form/namesOfChoices.ts';
import type { Words } from '../../message.ts';
import { choicesOf } from '../fieldType.ts';
import type { Problem } from '../problem.ts';
import { nearChoice } from './nearChoice.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** Something else where one word of a list belongs. The words are shown with the names that pages and forms give them. */
export function explainChoice(wrong: WrongValue, target: z.ZodType): Problem {
	const { name, value } = wrong;
	const choices = choicesOf(target);
	const names = namesOfChoices(choices);
	const near = typeof value === 'string' ? nearChoice(value, choices, names) : undefined;
	const called = (choice: string) => names?.[choice];
	const list = {
		en: `It can be: ${choices.map((choice) => choice + besideEn(choice, called(choice))).join(', ')}.`,
		zh: `可以用的有：${choices.map((choice) => choice + besideZh(called(choice))).join('、')}。`,
	};
	const shown = wordsOfValue(value);
	return wrong.tell(
		'field/choice',
		typeof value === 'object'
			? wrong.mustBe('one word of the list', '列表中的一个词')
			: { en: `“${name}” can’t be ${shown.en}.`, zh: `“${name}”不能是${shown.zh}。` },
		near
			? {
					en: `Did you mean “${near}”${besideEn(near, called(near))}? ${list.en}`,
					zh: `是不是想写“${near}”${besideZh(called(near))}？${list.zh}`,
				}
			: list,
	);
}

/** A name that says no more than the word itself is left out. */
const besideEn = (choice: string, name: Words | undefined) =>
	!name || name.en.toLowerCase() === choice ? '' : ` (${name.en})`;

const besideZh = (name: Words | undefined) => (name ? `（${name.zh}）` : '');
