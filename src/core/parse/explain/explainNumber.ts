import type { z } from 'zod';
import { shapeOf } from '../../schema/visitFields.ts';
import { fieldType, schemaAt } from '../fieldType.ts';
import type { Problem } from '../problem.ts';
import { type BesideFigure, mendNumber } from './mendNumber.ts';
import { thousandsPoint } from './thousandsPoint.ts';
import type { WrongValue } from './wrongValue.ts';

/** Something else where a number belongs, or a number that is too small or not whole. */
export function explainNumber(wrong: WrongValue, schema: z.ZodType): Problem {
	const { issue, name, value } = wrong;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		const text = typeof value === 'string' ? value : '';
		const help = mendNumber(wrong.isItem ? undefined : name, text, besideFigure(schema, wrong.path));
		return wrong.tell('field/number', wrong.mustBe('a number', '数字'), help);
	}
	if (issue.code === 'too_small') {
		const { minimum } = issue;
		return wrong.tell('field/number', wrong.mustBe(`${minimum} or more`, `不小于 ${minimum} 的数`), {
			en: `Write ${minimum} or more.`,
			zh: `请写 ${minimum} 或更大的数。`,
		});
	}
	const whole = thousandsPoint(wrong.written())?.whole ?? Math.max(1, Math.round(value));
	return wrong.tell('field/number', wrong.mustBe('a whole number', '整数'), {
		en: `Write a whole number, such as ${whole}.`,
		zh: `请写整数，例如 ${whole}。`,
	});
}

function besideFigure(schema: z.ZodType, path: readonly PropertyKey[]): BesideFigure {
	const group = schemaAt(schema, path.slice(0, -1));
	const { unit, atLeast } = (group && shapeOf(group)) ?? {};
	return { unit: unit !== undefined, atLeast: atLeast !== undefined && fieldType(atLeast) === 'boolean' };
}
