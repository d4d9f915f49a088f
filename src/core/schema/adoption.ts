import * as z from 'zod';
import { date, group, info, language, localId, prose, ref, results, source, words, workshopRef } from './fields.ts';
import { responses } from './responses.ts';

/** A factory's answer to a report, written by the one who answers. */
export const adoption = z.strictObject({
	title: words(
		'A heading of its own; without one, the two names are shown.',
		'答复自己的标题；不填时显示双方的名称。',
	).optional(),
	lang: language().optional(),
	report: ref('reports', 'The report that is answered.', '答复的是哪篇经验。'),
	factory: ref('factories', 'The factory that answers.', '作出答复的工厂。').optional(),
	group: group(
		'The factories that answer, where they are not named one by one.',
		'作出答复的若干工厂，没有逐个列名时填。',
	).optional(),
	workshop: workshopRef('The workshop of that factory.', '该工厂的车间。').optional(),
	response: z.enum(responses).meta(info('The answer.', '怎样答复。')),
	reason: z
		.strictObject({
			code: z
				.enum(['cost', 'conditions', 'equipment', 'people', 'better-local', 'no-problem', 'safety', 'other'])
				.meta(info('The kind of reason.', '哪一类原因。')),
			text: prose('The reason in a sentence.', '用一句话说明原因。').optional(),
		})
		.optional()
		.meta(info('Why not, where the answer is no or not now.', '答复是不采用或暂不采用时，说明原因。')),
	since: date(
		'Since when it has been in use, where the answer is “already in use”.',
		'从何时起就在用，答复为“早已采用”时填。',
	).optional(),
	date: date('When the answer was given.', '答复的日期。').optional(),
	outcome: prose('What came of it here, in one sentence.', '在本单位结果如何，用一句话说。').optional(),
	results: results.optional(),
	steps: z
		.array(
			z.strictObject({
				step: localId(
					'The step of the report, or a new name for an added one.',
					'经验中的哪一步；增加的步骤另取短名。',
				),
				how: z
					.enum(['kept', 'changed', 'dropped', 'added'])
					.meta(info('What became of the step here.', '这一步在本单位怎样处理。')),
				text: prose('How it is done here.', '在本单位怎样做。').optional(),
				why: prose('Why.', '为什么。').optional(),
			}),
		)
		.optional()
		.meta(info('What was kept, changed, dropped or added.', '保留、改动、舍去或增加了哪些步骤。')),
	via: ref(
		'adoptions',
		'The adoption from which it was learned, where not from the origin.',
		'从哪个采用单位学来，直接学自首创单位时不填。',
	).optional(),
	learnedAt: ref('exchanges', 'The exchange at which it was learned.', '在哪次交流中学到。').optional(),
	ledTo: ref('reports', 'The report that grew from this adoption.', '由此发展出的新经验。').optional(),
	verification: z
		.strictObject({
			level: z
				.enum(['none', 'self', 'measured', 'peer', 'audit'])
				.meta(info('How the result was verified.', '结果怎样核实的。')),
			by: words('By whom: a role, not a name.', '由谁：写职务，不写姓名。').optional(),
			date: date('When.', '何时。').optional(),
		})
		.optional()
		.meta(info('Who has verified the result, and how.', '由谁、怎样核实了结果。')),
	checks: z
		.array(
			z.strictObject({
				date: date('When it was looked at again.', '复查的日期。'),
				inUse: z.enum(['yes', 'partly', 'no']).meta(info('Whether it was still in use.', '是否仍在采用。')),
				note: prose('What was found.', '查到的情况。').optional(),
				by: words('By whom: a role, not a name.', '由谁：写职务，不写姓名。').optional(),
			}),
		)
		.optional()
		.meta(info('Later checks.', '以后的复查。')),
	source: source.optional(),
});
