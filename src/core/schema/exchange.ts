import * as z from 'zod';
import { aliases, cadence, date, group, info, language, prose, ref, source, words } from './fields.ts';

/** A meeting, symposium, visit, study group or inspection at which experience passes on. */
export const exchange = z.strictObject({
	title: words('What it was.', '这是一次什么交流。'),
	lang: language().optional(),
	kind: z
		.enum(['meeting', 'symposium', 'visit', 'study-group', 'contact', 'introduction', 'inspection', 'activity-day'])
		.meta(info('What kind of exchange it was.', '交流的形式。')),
	level: z
		.enum(['workshop', 'factory', 'area', 'industry', 'district', 'city', 'network'])
		.optional()
		.meta(info('How wide it reached.', '涉及的范围。')),
	date: date('When it took place, or began.', '举行或开始的日期。').optional(),
	recurrence: cadence('How often it recurs.', '多久举行一次。').optional(),
	host: ref('factories', 'Who held it.', '由谁主办。').optional(),
	participants: z
		.array(ref('factories', 'A factory.', '一家工厂。'))
		.optional()
		.meta(info('Who took part.', '参加的单位。')),
	groups: z
		.array(group('A group.', '若干单位。'))
		.optional()
		.meta(info('Who took part, where they are not named one by one.', '参加的单位，没有逐个列名时填。')),
	reports: z
		.array(ref('reports', 'A report.', '一篇经验。'))
		.optional()
		.meta(info('The reports that were introduced.', '会上介绍的经验。')),
	appraisals: z
		.array(
			z.strictObject({
				report: ref('reports', 'The report that was appraised.', '鉴定的是哪篇经验。'),
				by: words('Who appraised it: a role, not a name.', '由谁鉴定：写职务，不写姓名。').optional(),
				learn: z
					.array(prose('A point.', '一点意见。'))
					.optional()
					.meta(info('What is good and worth learning.', '好的、值得学习的。', { translatable: true })),
				supplement: z
					.array(prose('A point.', '一点意见。'))
					.optional()
					.meta(info('What is lacking and to be supplemented.', '不足的、需要补充的。', { translatable: true })),
				discard: z
					.array(prose('A point.', '一点意见。'))
					.optional()
					.meta(info('What is wrong and to be discarded.', '不对的、应当扔掉的。', { translatable: true })),
				reply: prose("The origin's reply.", '介绍单位的答复。').optional(),
			}),
		)
		.optional()
		.meta(info('What was learned, supplemented and discarded.', '学习什么、补充什么、扔掉什么。')),
	aliases: aliases.optional(),
	source: source.optional(),
});
