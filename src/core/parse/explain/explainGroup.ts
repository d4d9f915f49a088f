import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { exampleField } from './exampleField.ts';
import { groupOfText } from './groupOfText.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** Something else where a group of fields belongs. */
export function explainGroup(wrong: WrongValue, target: z.ZodType): Problem {
	const { name, value } = wrong;
	if (Array.isArray(value)) {
		return wrong.tell('field/group', wrong.mustBe('a group of fields, not a list', '一组字段，不能是列表'), {
			en: 'Take away the dashes “-” and write the fields below each other.',
			zh: '请去掉短横“-”，把各个字段一行一行写在下面。',
		});
	}
	const inner = exampleField(target);
	const index = wrong.path.at(-1);
	const whole =
		typeof index === 'number' && typeof value === 'string' ? groupOfText(target, name, value, index) : undefined;
	const written = whole ? `${wrong.isAfterDash() ? '- ' : ''}${whole}` : `- ${inner}: …`;
	const shown = wordsOfValue(value);
	return wrong.tell(
		'field/group',
		wrong.mustBe(`a group of fields, not ${shown.en}`, `一组字段，不能是${shown.zh}`),
		wrong.isItem
			? { en: `Write: ${written}`, zh: `请写成：${written}` }
			: {
					en: `Write the fields on lines of their own below it, indented by two spaces, such as: ${inner}: …`,
					zh: `请把字段写在下面，每行缩进两个空格，例如：${inner}: …`,
				},
	);
}
