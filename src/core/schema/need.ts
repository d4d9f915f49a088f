import * as z from 'zod';
import { aliases, date, group, info, language, prose, ref, source, words, workshopRef } from './fields.ts';

/** A problem that a factory has and for which it looks for experience. */
export const need = z.strictObject({
	title: words('The problem, in a few words.', '问题是什么，用几个词说。'),
	lang: language().optional(),
	factory: ref('factories', 'The factory that has it.', '有这个问题的工厂。').optional(),
	group: group(
		'The factories that have it, where they are not named one by one.',
		'有这个问题的若干工厂，没有逐个列名时填。',
	).optional(),
	workshop: workshopRef('The workshop of that factory.', '该工厂的车间。').optional(),
	topic: z
		.array(ref('topics', 'A topic.', '一个主题。'))
		.min(1)
		.meta(info('What it is about: one or more topics.', '属于哪些主题，至少一个。')),
	since: date('Since when.', '从何时起。').optional(),
	status: z
		.enum(['open', 'answered', 'closed', 'withdrawn'])
		.default('open')
		.meta(info('Where it stands.', '现在的情况。')),
	closedBy: ref('adoptions', 'The adoption that solved it.', '靠哪一次采用解决的。').optional(),
	closedReason: prose(
		'Why it is closed, where no adoption solved it.',
		'不是靠采用别处经验解决的，说明怎样了结。',
	).optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
