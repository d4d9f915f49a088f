import type { z } from 'zod';
import { daysIn } from '../../daysIn.ts';
import { languagePattern } from '../../schema/fields.ts';
import { idPattern, segmentPattern } from '../../schema/id.ts';
import { fieldInfo } from '../../schema/visitFields.ts';
import { closest } from '../closest.ts';
import { mendDate } from './mendDate.ts';
import type { Problem } from '../problem.ts';
import { proposeName } from '../proposeName.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** A text that has not the form of its field: a date, an id, an address, a language, a cadence. */
export function explainText(wrong: WrongValue, value: string, target: z.ZodType): Problem {
	const { issue, name } = wrong;
	const info = fieldInfo(target);
	const shown = wordsOfValue(value);
	if (info.date) return explainDate(wrong, value);
	const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
	if (issue.code === 'invalid_format' && issue.format === 'url') {
		const bare = /^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(value);
		return wrong.tell('field/url', wrong.mustBe(`a web address, not ${shown.en}`, `网址，不能是${shown.zh}`), {
			en: bare ? `Write: ${name}: https://${value}` : 'Write the whole address, beginning with https:// or http://.',
			zh: bare ? `请写成：${name}: https://${value}` : '请写出完整的网址，以 https:// 或 http:// 开头。',
		});
	}
	if (pattern === String(idPattern) || pattern === String(segmentPattern)) {
		const proposed = value
			.replace(/\.md$/, '')
			.split('/')
			.map(proposeName)
			.filter(Boolean)
			.join(pattern === String(idPattern) ? '/' : '-');
		return wrong.tell(
			'field/id',
			wrong.mustBe(
				'a short name of small letters, digits and single hyphens',
				'由小写字母、数字和单个连字符组成的短名',
			),
			{
				en: `Write it such as: ${name}: ${proposed || 'first-workshop'}`,
				zh: `例如：${name}: ${proposed || 'first-workshop'}`,
			},
		);
	}
	if (pattern?.includes('FREQ=')) {
		const near = closest(value, ['daily', 'weekly', 'monthly', 'yearly']);
		return wrong.tell(
			'field/cadence',
			{ en: `“${name}” can’t be ${shown.en}.`, zh: `“${name}”不能是${shown.zh}。` },
			{
				en: `${near ? `Did you mean “${near}”? ` : ''}It can be daily, weekly, monthly, yearly, or a rule such as FREQ=WEEKLY;INTERVAL=2;BYDAY=MO; where it ends, with ;UNTIL=20261231 or ;COUNT=12 behind it.`,
				zh: `${near ? `是不是想写“${near}”？` : ''}可以写 daily、weekly、monthly、yearly，或一条规则，例如 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO；有期限的，在后面加上 ;UNTIL=20261231 或 ;COUNT=12。`,
			},
		);
	}
	if (pattern === String(languagePattern)) {
		return wrong.tell(
			'field/language',
			{ en: `${shown.en} is no tag of a language.`, zh: `${shown.zh}不是语言标签。` },
			{ en: 'Write a tag such as en or zh.', zh: '请写语言标签，例如 en 或 zh。' },
		);
	}
	const { description, descriptionZh } = info;
	return wrong.tell(
		'field/text',
		{ en: `“${name}” can’t be ${shown.en}.`, zh: `“${name}”不能是${shown.zh}。` },
		// What the field is for says what is written there.
		description && descriptionZh ? { en: description, zh: descriptionZh } : undefined,
	);
}

function explainDate(wrong: WrongValue, value: string): Problem {
	const { name } = wrong;
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
	if (year && Number(month) >= 1 && Number(month) <= 12 && Number(day) > 0) {
		const days = daysIn(year, month);
		return wrong.tell(
			'field/date',
			{
				en: `There is no day ${value}: that month has ${days} days.`,
				zh: `没有 ${value} 这一天：那个月只有 ${days} 天。`,
			},
			{
				en: `Correct the day, or write the month alone: ${name}: ${year}-${month}`,
				zh: `请改正日期，或只写到月：${name}: ${year}-${month}`,
			},
		);
	}
	const mended = mendDate(value);
	return wrong.tell(
		'field/date',
		{
			en: `“${name}” must be a date, not ${wordsOfValue(value).en}.`,
			zh: `“${name}”必须是日期，不能是${wordsOfValue(value).zh}。`,
		},
		mended
			? { en: `Write: ${name}: ${mended}`, zh: `请写成：${name}: ${mended}` }
			: {
					en: 'Write the year, the month and the day as far as they are known: 1956-03-05, 1956-03 or 1956.',
					zh: '请按已知的写年、月、日：1956-03-05、1956-03 或 1956。',
				},
	);
}
