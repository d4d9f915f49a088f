import * as z from 'zod';
import { date, info, language, localId } from './fields.ts';

/** Text in one or more languages: a plain string where all languages share it. */
const words = (description: string, descriptionZh: string) =>
	z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).meta(info(description, descriptionZh));

const term = (description: string, descriptionZh: string) =>
	z
		.strictObject({
			one: words('The word for one.', '指一个时的叫法。'),
			many: words('The word for several.', '指多个时的叫法。'),
		})
		.meta(info(description, descriptionZh));

/** `digest.yml`: the bulletin itself. */
export const settings = z.strictObject({
	title: words("The bulletin's title.", '汇编的标题。'),
	description: words('What it is, in a sentence.', '一句话说明它是什么。').optional(),
	languages: z
		.array(language('A language.', '一种语言。'))
		.min(1)
		.meta(
			info('The languages of the bulletin; the first stands at the root.', '汇编的各种语言；第一种放在网站的根上。'),
		),
	url: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta(info('Where it is published, with its base path if it has one.', '发表的网址，有基础路径时一并写上。')),
	repository: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta(info('Where its sources are kept.', '存放原始文件的网址。')),
	terms: z
		.strictObject({
			factory: term('What a factory is called here.', '这里把工厂叫作什么。').optional(),
			workshop: term('What a workshop is called here.', '这里把车间叫作什么。').optional(),
		})
		.optional()
		.meta(
			info(
				'What a factory and a workshop are called here: hospital and ward, plant and line.',
				'这里把工厂和车间叫作什么，例如医院和病房、工厂和产线。',
			),
		),
	attributes: z
		.array(
			z.strictObject({
				id: localId('A short name.', '短名，用小写字母和数字。'),
				title: words('Its name.', '名称。'),
				choices: z
					.array(
						z.strictObject({
							id: localId('A short name.', '短名，用小写字母和数字。'),
							title: words('Its name.', '名称。'),
						}),
					)
					.optional()
					.meta(info('The values that it can have; without them it is a figure.', '可选的值；不写时，它是一个数字。')),
				unit: words('The unit of the figure.', '数字的单位。').optional(),
			}),
		)
		.optional()
		.meta(info('The vocabulary of profiles and conditions.', '概况和适用条件所用的属性。')),
	followUpMonths: z
		.array(z.number().int().min(1))
		.optional()
		.meta(info('After how many months of use an adoption is looked at again.', '采用满几个月后复查。')),
	asOf: date(
		'The day that counts as today; without it, the day of the build.',
		'当作今天的日期；不写时，按生成网站的日期。',
	).optional(),
});
