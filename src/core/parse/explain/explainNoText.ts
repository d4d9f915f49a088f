import type { z } from 'zod';
import { fieldInfo } from '../../schema/visitFields.ts';
import type { Problem } from '../problem.ts';
import { quote } from './repairLine.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** A figure, a yes, a list or a group where a text belongs. */
export function explainNoText(wrong: WrongValue, target: z.ZodType): Problem {
	const { name, value } = wrong;
	const heldColon = objectAsText(value);
	if (heldColon !== undefined) {
		const fixed = wrong.lineWith(quote(heldColon));
		return wrong.tell(
			'yaml/quotes',
			{ en: 'A text that holds “: ” must be in quotes.', zh: '含有“: ”（冒号加空格）的文字必须加引号。' },
			{ en: `Write: ${fixed}`, zh: `请写成：${fixed}` },
		);
	}
	const shown = wordsOfValue(value);
	if (typeof value === 'object') {
		const only =
			Array.isArray(value) && value.length === 1 && typeof value[0] !== 'object' ? String(value[0]) : undefined;
		return wrong.tell('field/text', wrong.mustBe(`one text, not ${shown.en}`, `一段文字，不能是${shown.zh}`), {
			en: only ? `Write: ${name}: ${only}` : `Write one value on the line of its name: ${name}: …`,
			zh: only ? `请写成：${name}: ${only}` : `请在名称同一行只写一个值：${name}: …`,
		});
	}
	const fixed = wrong.lineWith(`"${wrong.written() || String(value)}"`);
	return wrong.tell(
		fieldInfo(target).ref ? 'field/id' : 'field/text',
		wrong.mustBe(`a text, not ${shown.en}`, `文字，不能是${shown.zh}`),
		{ en: `If it is meant as a text, put it in quotes: ${fixed}`, zh: `如果就是文字，请加引号：${fixed}` },
	);
}

/** `- Furnace: gas halved` in a list of texts reads as a group of one field. */
function objectAsText(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const entries = Object.entries(value);
	const [key, inner] = entries[0] ?? [];
	return entries.length === 1 && key && typeof inner !== 'object' ? `${key}: ${inner}` : undefined;
}
