import type { z } from 'zod';
import { fieldType, schemaAt } from '../fieldType.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { explainChoice } from './explainChoice.ts';
import { explainGroup } from './explainGroup.ts';
import { explainList } from './explainList.ts';
import { explainNoText } from './explainNoText.ts';
import { explainNumber } from './explainNumber.ts';
import { explainText } from './explainText.ts';
import { explainYesNo } from './explainYesNo.ts';
import { WrongValue } from './wrongValue.ts';

/** One issue that the schema found at a value (unknown and missing fields are told elsewhere), in plain words. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType, yaml: Yaml): Problem {
	const wrong = new WrongValue(issue, value, yaml);
	if (value === null) return emptyItem(wrong);
	const target = schemaAt(schema, issue.path);
	if (!target) return wrong.tell('field/type', wrong.mustBe('something else', '别的内容'));
	switch (fieldType(target)) {
		case 'object':
		case 'record':
			return explainGroup(wrong, target);
		case 'array':
			return explainList(wrong, target);
		case 'enum':
			return explainChoice(wrong, target);
		case 'number':
			return explainNumber(wrong, schema);
		case 'boolean':
			return explainYesNo(wrong);
		case 'union':
			return explainUnion(wrong);
		default:
			return typeof value === 'string' ? explainText(wrong, value, target) : explainNoText(wrong, target);
	}
}

const emptyItem = (wrong: WrongValue): Problem =>
	wrong.tell(
		'field/empty',
		{ en: `This item of “${wrong.name}” is empty.`, zh: `“${wrong.name}”的这一项是空的。` },
		{ en: 'Write something after the dash, or delete the line.', zh: '请在短横后面写上内容，或删去这一行。' },
	);

/** Something else where a field takes one of several forms: a text for each language, a list of words. */
function explainUnion(wrong: WrongValue): Problem {
	const { name, value } = wrong;
	const translated = typeof value === 'object' && value !== null;
	return wrong.tell(
		'field/type',
		wrong.mustBe(
			translated ? 'one value, or a list of words' : 'a text, or a text for each language',
			translated ? '一个值，或一列词' : '一段文字，或每种语言各一段文字',
		),
		{ en: `Write: ${name}: "…"`, zh: `请写成：${name}: "…"` },
	);
}
