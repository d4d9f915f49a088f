import type { z } from 'zod';
import type { Place, Words } from '../../message.ts';
import { fieldInfo, shapeOf } from '../../schema/visitFields.ts';
import { closest } from '../closest.ts';
import { exampleField } from './exampleField.ts';
import { explainList } from './explainList.ts';
import { explainText } from './explainText.ts';
import { explainYesNo } from './explainYesNo.ts';
import { choicesOf, fieldType, schemaAt } from '../fieldType.ts';
import { groupOfText } from './groupOfText.ts';
import { locate } from '../locate.ts';
import { type BesideFigure, mendNumber } from './mendNumber.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { quote } from './repairLine.ts';
import { thousandsPoint } from './thousandsPoint.ts';
import { wordsOfValue } from './wordsOfValue.ts';

/** One issue that the schema found at a value (unknown and missing fields are told elsewhere), in plain words. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType, yaml: Yaml): Problem {
	const { path } = issue;
	const place = locate(yaml, path);
	const target = schemaAt(schema, path);
	const name = String(path.findLast((part) => typeof part === 'string') ?? '');
	const item = typeof path.at(-1) === 'number';
	const tell = (rule: Problem['rule'], text: Words, help?: Words): Problem => ({
		rule,
		place,
		text,
		...(help && { help }),
	});
	const wanted = (en: string, zh: string): Words =>
		item
			? { en: `An item of “${name}” must be ${en}.`, zh: `“${name}”的每一项必须是${zh}。` }
			: { en: `“${name}” must be ${en}.`, zh: `“${name}”必须是${zh}。` };
	if (value === null) {
		return tell(
			'field/empty',
			{ en: `This item of “${name}” is empty.`, zh: `“${name}”的这一项是空的。` },
			{ en: 'Write something after the dash, or delete the line.', zh: '请在短横后面写上内容，或删去这一行。' },
		);
	}
	if (!target) return tell('field/type', wanted('something else', '别的内容'));

	switch (fieldType(target)) {
		case 'object':
		case 'record': {
			const inner = exampleField(target);
			if (Array.isArray(value)) {
				return tell('field/group', wanted('a group of fields, not a list', '一组字段，不能是列表'), {
					en: 'Take away the dashes “-” and write the fields below each other.',
					zh: '请去掉短横“-”，把各个字段一行一行写在下面。',
				});
			}
			const index = path.at(-1);
			const whole =
				typeof index === 'number' && typeof value === 'string' ? groupOfText(target, name, value, index) : undefined;
			const written = whole ? `${isAfterDash(yaml, place) ? '- ' : ''}${whole}` : `- ${inner}: …`;
			return tell(
				'field/group',
				wanted(`a group of fields, not ${wordsOfValue(value).en}`, `一组字段，不能是${wordsOfValue(value).zh}`),
				item
					? { en: `Write: ${written}`, zh: `请写成：${written}` }
					: {
							en: `Write the fields on lines of their own below it, indented by two spaces, such as: ${inner}: …`,
							zh: `请把字段写在下面，每行缩进两个空格，例如：${inner}: …`,
						},
			);
		}
		case 'array':
			return explainList(value, name, target, tell, wanted);
		case 'enum': {
			const choices = choicesOf(target);
			const near = typeof value === 'string' ? closest(value, choices) : undefined;
			const list = choices.join(', ');
			return tell(
				'field/choice',
				typeof value === 'object'
					? wanted('one word of the list', '列表中的一个词')
					: { en: `“${name}” can’t be ${wordsOfValue(value).en}.`, zh: `“${name}”不能是${wordsOfValue(value).zh}。` },
				near
					? { en: `Did you mean “${near}”? It can be: ${list}.`, zh: `是不是想写“${near}”？可以用的有：${list}。` }
					: { en: `It can be: ${list}.`, zh: `可以用的有：${list}。` },
			);
		}
		case 'number': {
			if (typeof value === 'number' && Number.isFinite(value)) {
				const whole = thousandsPoint(writtenAt(yaml, path, place.column))?.whole ?? safeRound(value);
				return issue.code === 'too_small'
					? tell('field/number', wanted(`${issue.minimum} or more`, `不小于 ${issue.minimum} 的数`), {
							en: `Write ${issue.minimum} or more.`,
							zh: `请写 ${issue.minimum} 或更大的数。`,
						})
					: tell('field/number', wanted('a whole number', '整数'), {
							en: `Write a whole number, such as ${whole}.`,
							zh: `请写整数，例如 ${whole}。`,
						});
			}
			return tell(
				'field/number',
				wanted('a number', '数字'),
				mendNumber(item ? undefined : name, typeof value === 'string' ? value : '', besideFigure(schema, path)),
			);
		}
		case 'boolean':
			return explainYesNo(value, name, tell);
		case 'union':
			return explainUnion(value, name, wanted, tell);
		default: {
			if (typeof value === 'string') return explainText(issue, value, name, target, tell, wanted);
			const heldColon = objectAsText(value);
			if (heldColon !== undefined) {
				const fixed = `${item ? '- ' : `${name}: `}${quote(heldColon)}`;
				return tell(
					'yaml/quotes',
					{ en: 'A text that holds “: ” must be in quotes.', zh: '含有“: ”（冒号加空格）的文字必须加引号。' },
					{
						en: `Write: ${fixed}`,
						zh: `请写成：${fixed}`,
					},
				);
			}
			if (typeof value === 'object') {
				const only =
					Array.isArray(value) && value.length === 1 && typeof value[0] !== 'object' ? String(value[0]) : undefined;
				return tell(
					'field/text',
					wanted(`one text, not ${wordsOfValue(value).en}`, `一段文字，不能是${wordsOfValue(value).zh}`),
					{
						en: only ? `Write: ${name}: ${only}` : `Write one value on the line of its name: ${name}: …`,
						zh: only ? `请写成：${name}: ${only}` : `请在名称同一行只写一个值：${name}: …`,
					},
				);
			}
			const written = writtenAt(yaml, path, place.column) || String(value);
			const fixed = `${item ? '- ' : `${name}: `}"${written}"`;
			return tell(
				fieldInfo(target).ref ? 'field/id' : 'field/text',
				wanted(`a text, not ${wordsOfValue(value).en}`, `文字，不能是${wordsOfValue(value).zh}`),
				{ en: `If it is meant as a text, put it in quotes: ${fixed}`, zh: `如果就是文字，请加引号：${fixed}` },
			);
		}
	}
}

type Tell = (rule: Problem['rule'], text: Words, help?: Words) => Problem;
type Wanted = (en: string, zh: string) => Words;

function explainUnion(value: unknown, name: string, wanted: Wanted, tell: Tell): Problem {
	const translated = typeof value === 'object' && value !== null;
	return tell(
		'field/type',
		wanted(
			translated ? 'one value, or a list of words' : 'a text, or a text for each language',
			translated ? '一个值，或一列词' : '一段文字，或每种语言各一段文字',
		),
		{ en: `Write: ${name}: "…"`, zh: `请写成：${name}: "…"` },
	);
}

/** `- Furnace: gas halved` in a list of texts reads as a group of one field. */
function objectAsText(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const entries = Object.entries(value);
	const [key, inner] = entries[0] ?? [];
	return entries.length === 1 && key && typeof inner !== 'object' ? `${key}: ${inner}` : undefined;
}

const safeRound = (value: number) => Math.max(1, Math.round(value));

function besideFigure(schema: z.ZodType, path: readonly PropertyKey[]): BesideFigure {
	const group = schemaAt(schema, path.slice(0, -1));
	const { unit, atLeast } = (group && shapeOf(group)) ?? {};
	return { unit: unit !== undefined, atLeast: atLeast !== undefined && fieldType(atLeast) === 'boolean' };
}

/** Whether an item stands on a line of its own, and not between brackets. */
const isAfterDash = (yaml: Yaml, { line, column }: Place) =>
	/(?:^|\s)-\s+$/.test((yaml.text.split('\n')[line - yaml.firstLine] ?? '').slice(0, column - 1));

/** The characters of a value as written: `007` and not 7. */
function writtenAt(yaml: Yaml, path: readonly PropertyKey[], column: number): string {
	const place = locate(yaml, path);
	const lines = yaml.text.split('\n');
	const line = place.line - yaml.firstLine;
	const start = lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
	return place.endLine === place.line ? yaml.text.slice(start, start + place.endColumn - place.column).trim() : '';
}
