import { conditionNames } from '../form/choiceNames.ts';
import { WordsError } from '../wordsError.ts';
import { yesOrNo } from '../yesOrNo.ts';

/**
 * A condition from what a person says of it: how it counts, the attribute, the value (`small`, `small, medium`,
 * `>= 2`, `<= 10`, `2..10`, `yes`), and why.
 *
 * @throws WordsError where parts are missing
 */
export function conditionFromParts([need = '', attribute = '', value = '', why = '']: readonly string[]) {
	if (!attribute || !value) {
		throw new WordsError({
			en: 'A condition has at least three parts, for example “required; size; small, medium”.',
			zh: '一个条件至少有三个部分，例如“required; size; small, medium”。',
		});
	}
	const known = Object.entries(conditionNames).find(([key, name]) => [key, name.en, name.zh].includes(need));
	return { need: known?.[0] ?? need, attribute, ...comparison(value), ...(why && { why }) };
}

/** What a value says of an attribute: `small` is, `small, medium` is one of, `>= 2` is at least. */
export function comparison(text: string): Record<string, unknown> {
	const value = text.normalize('NFKC').trim();
	const [, least, most] = /^(-?\d+(?:\.\d+)?)?\s*(?:\.\.|…|至)\s*(-?\d+(?:\.\d+)?)?$/.exec(value) ?? [];
	if (least !== undefined || most !== undefined) {
		return { ...(least && { atLeast: Number(least) }), ...(most && { atMost: Number(most) }) };
	}
	const [, sign = '', figure] = /^(>=|≥|<=|≤)\s*(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
	if (figure !== undefined) return { [/[>≥]/.test(sign) ? 'atLeast' : 'atMost']: Number(figure) };
	const answer = yesOrNo(value);
	if (answer !== undefined) return { is: answer };
	if (/^-?\d+(?:\.\d+)?$/.test(value)) return { is: Number(value) };
	const values = value.split(/[,、]/).map((item) => item.trim());
	return values.length > 1 ? { in: values.filter(Boolean) } : { is: value };
}
