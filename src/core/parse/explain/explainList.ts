import type { z } from 'zod';
import { exampleField } from './exampleField.ts';
import { fieldType, schemaAt } from '../fieldType.ts';
import { groupOfText } from './groupOfText.ts';
import type { Problem } from '../problem.ts';
import { quote } from './repairLine.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** Something else where a list belongs. */
export function explainList(wrong: WrongValue, target: z.ZodType): Problem {
	const { name, value } = wrong;
	if (typeof value === 'object' && value !== null) {
		return wrong.tell('field/list', wrong.mustBe('a list', '列表'), {
			en: 'Put “- ” before the first field of each item and indent its other fields by two more spaces.',
			zh: '请在每一项的第一个字段前加“- ”，其余字段再多缩进两个空格。',
		});
	}
	const dashed = /^-\S/.test(String(value))
		? String(value)
				.split(/\s+-?|^-/)
				.filter(Boolean)
		: undefined;
	if (dashed) {
		return wrong.tell(
			'yaml/dash',
			{ en: 'There is no space after the dash of this list item.', zh: '列表项的短横后面缺一个空格。' },
			{ en: `Write: - ${dashed[0]}`, zh: `请写成：- ${dashed[0]}` },
		);
	}
	const items = itemsOf(String(value));
	const element = schemaAt(target, [0]);
	const ofGroups = element !== undefined && fieldType(element) === 'object';
	const written = items.map((item) => (/[:#[\]{}"']/.test(item) ? quote(item) : item));
	const fixed = `${name}: [${written.join(', ') || '…'}]`;
	const groups = ofGroups ? items.map((item, index) => groupOfText(element, name, item, index)) : [];
	const areWhole = groups.length > 0 && groups.every((group) => group !== undefined);
	const whole = areWhole ? `${name}: [${groups.join(', ')}]` : fixed;
	const inner = ofGroups && !areWhole && exampleField(element);
	return wrong.tell(
		'field/list',
		wrong.mustBe(`a list, not ${wordsOfValue(value).en}`, `列表，不能是${wordsOfValue(value).zh}`),
		{
			en: inner ? `Write each item on a line below it: - ${inner}: …` : `Write: ${whole}`,
			zh: inner ? `请在下面一行一行地写：- ${inner}: …` : `请写成：${whole}`,
		},
	);
}

/** The bullets and dashes of a word processor. */
const bullet = /^[•‣⁃▪●○◦·*+–—−]/;

/** What was meant as a list: words with commas between them, a bullet before each, or a bracket on one side alone. */
function itemsOf(text: string): string[] {
	const mark = bullet.exec(text)?.[0];
	const items = mark ? text.split(new RegExp(`(?:^|\\s+)[${mark}]\\s*`)) : text.split(/\s*[,，、;；]\s*/);
	return items.map((item) => item.replace(/^[\s[\]【】]+|[\s[\]【】]+$/g, '')).filter(Boolean);
}
