import * as z from 'zod';
import { type Id, idPattern, segmentPattern } from './id.ts';
import type { Kind } from './kinds.ts';

/** What a field tells beyond its type. It travels with the schema, so the form and the checks read it there. */
export interface FieldInfo {
	/** What the field is for, in a sentence: the help of a form, the description of the JSON Schema. */
	description?: string;
	/** The same in Chinese. */
	descriptionZh?: string;
	/** Text that may be a sentence or more; a form gives it room. */
	long?: true;
	/** Written again in a record's text in another language. */
	translatable?: true;
	/** Names a record of this kind, which must exist. */
	ref?: Kind;
	/** Names a workshop of the factory in the field beside it. */
	workshop?: true;
	/** A date that YAML may have read as a number (`1956`). */
	date?: true;
	/** Names an attribute of digest.yml. */
	attribute?: true;
	/** Holds a value for each attribute of digest.yml. */
	profile?: true;
	/** Written by a program: no form asks for it. */
	byProgram?: true;
}

/** What a field is for, in English and in Chinese, and what else there is to know of it. */
export const info = (
	description: string,
	descriptionZh: string,
	more: Omit<FieldInfo, 'description' | 'descriptionZh'> = {},
) => ({ description, descriptionZh, ...more });

/** A few words in the record's language; translated in its sibling files. */
export const words = (description: string, descriptionZh: string) =>
	z
		.string()
		.min(1)
		.meta(info(description, descriptionZh, { translatable: true }));

/** A sentence or more in the record's language; translated in its sibling files. */
export const prose = (description: string, descriptionZh: string) =>
	z
		.string()
		.min(1)
		.meta(info(description, descriptionZh, { translatable: true, long: true }));

/** Text that is the same in every language: a name in its own script, a page number, an address. */
export const plain = (description: string, descriptionZh: string) =>
	z.string().min(1).meta(info(description, descriptionZh));

/** The id of a record of one kind. */
export const ref = <K extends Kind>(kind: K, description: string, descriptionZh: string) =>
	(z.string().regex(idPattern) as unknown as z.ZodType<Id<K>, string>).meta(
		info(description, descriptionZh, { ref: kind }),
	);

/** The id of a workshop of the factory named beside it. */
export const workshopRef = (description: string, descriptionZh: string) =>
	z
		.string()
		.regex(segmentPattern)
		.meta(info(description, descriptionZh, { workshop: true }));

/** An id inside a record (a step, a workshop, a choice). */
export const localId = (description: string, descriptionZh: string, more?: Pick<FieldInfo, 'attribute'>) =>
	z
		.string()
		.regex(segmentPattern)
		.meta(info(description, descriptionZh, more));

const calendarDay = z.regexes.date.source.slice(1, -1);

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as a string: a source often gives only the month or the year.
 * The pattern knows the calendar, so 2026-02-30 is refused.
 */
export const date = (description: string, descriptionZh: string) =>
	z
		.string()
		.regex(new RegExp(`^(?:${calendarDay}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4})$`))
		.meta(info(description, descriptionZh, { date: true }));

const frequency = 'FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)';
const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
/** Until which day, or how many times; it may stand behind any part of a rule, and stands once. */
const end = `(?:;UNTIL=(?:${calendarDay.replace(/-(?=\(|\d\d)/g, '')})|;COUNT=[1-9]\\d{0,3})?`;
const oneEnd = '(?!.*;(?:UNTIL|COUNT)=.*;(?:UNTIL|COUNT)=)';

/** How often something recurs: one of four words, or an iCalendar rule (RFC 5545, section 3.3.10). */
export const cadence = (description: string, descriptionZh: string) =>
	z
		.string()
		.regex(
			new RegExp(
				`^(?:daily|weekly|monthly|yearly|${frequency}${oneEnd}${end}(?:;INTERVAL=[1-9]\\d*)?${end}(?:;BYDAY=${weekday}(?:,${weekday})*)?${end})$`,
			),
		)
		.meta(info(description, descriptionZh));

/** Former ids of this record, whose addresses lead here. */
export const aliases = z
	.array(z.string().regex(idPattern).meta(info('A former id.', '一个旧名。')))
	.meta(info('Former ids of this record; their addresses lead here.', '这条记录用过的旧名；旧地址会转到这里。'));

/** How a language tag is written. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A language tag as the bulletin lists them: `en`, `zh`. */
export const language = (
	description = 'The language of this file, where it is not the first language of the bulletin.',
	descriptionZh = '这个文件所用的语言；与汇编的第一种语言相同时不填。',
) => z.string().regex(languagePattern).meta(info(description, descriptionZh));

/** Several factories that aren't named one by one. `atLeast` says "more than". */
export const group = (description: string, descriptionZh: string) =>
	z
		.strictObject({
			name: words('Who they are.', '他们是谁。'),
			count: z
				.number()
				.int()
				.min(1)
				.optional()
				.meta(info('How many, where the source says so.', '有多少个，资料写明时填。')),
			atLeast: z
				.boolean()
				.optional()
				.meta(info('True where the source says "more than" or "some".', '资料说“若干”或“超过”时选是。')),
		})
		.meta(info(description, descriptionZh));

/** Where a fact was taken from. */
export const source = z
	.strictObject({
		publication: words('The newspaper, journal or file.', '报纸、刊物或文件的名称。'),
		title: words("The article's title.", '文章的标题。').optional(),
		author: words('Who wrote it, as the source names them.', '作者，照原文署名。').optional(),
		date: date('The day it appeared.', '刊出的日期。').optional(),
		page: plain('The page or pages.', '第几版或第几页。').optional(),
		url: z
			.url({ protocol: /^https?$/ })
			.optional()
			.meta(info('Where it can be read.', '可以读到它的网址。')),
		note: prose('What a reader should know about this source.', '关于这份资料，读者应当知道的事。').optional(),
		hash: z
			.string()
			.min(1)
			.optional()
			.meta(
				info('By which an import recognises what it has brought in already.', '导入时据此认出已经导入过的内容。', {
					byProgram: true,
				}),
			),
	})
	.meta(info('Where this was taken from: newspaper, date and page.', '取自哪里：报刊、日期和版面。'));

/** What was measured, before and after. A figure may be unknown on one side. */
export const results = z
	.array(
		z.strictObject({
			measure: words('What was measured.', '测量的是什么。'),
			unit: words('In which unit.', '用什么单位。').optional(),
			before: z.number().optional().meta(info('The figure before.', '采用之前的数字。')),
			after: z.number().optional().meta(info('The figure after.', '采用之后的数字。')),
			better: z.enum(['up', 'down']).optional().meta(info('Which direction is the better one.', '升高好还是降低好。')),
			period: words('The time that the figures cover.', '数字所指的时期。').optional(),
			method: prose('How it was measured.', '怎样测得的。').optional(),
			atLeast: z
				.boolean()
				.optional()
				.meta(
					info(
						'True where the source says "more than" of the figure after, or of the one before where it is the only one.',
						'资料对之后的数字说“超过”时选是；只有之前的数字时，指之前的数字。',
					),
				),
		}),
	)
	.meta(info('Figures, before and after.', '之前和之后的数字。'));
