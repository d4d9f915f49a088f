import { z } from 'zod';
import { date, group, language, localId, prose, ref, results, source, workshopRef } from './fields.ts';
import { responses } from './responses.ts';

/** A factory's answer to a report, written by the one who answers. */
export const adoption = z.strictObject({
	title: prose('A heading of its own; without one, the two names are shown.').optional(),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	report: ref('reports', 'The report that is answered.'),
	factory: ref('factories', 'The factory that answers.').optional(),
	group: group('The factories that answer, where they are not named one by one.').optional(),
	workshop: workshopRef('The workshop of that factory.').optional(),
	response: z.enum(responses).meta({ description: 'The answer.' }),
	reason: z
		.strictObject({
			code: z
				.enum(['cost', 'conditions', 'equipment', 'people', 'better-local', 'no-problem', 'safety', 'other'])
				.meta({ description: 'The kind of reason.' }),
			text: prose('The reason in a sentence.').optional(),
		})
		.optional()
		.meta({ description: 'Why not, where the answer is no or not now.' }),
	since: date('Since when it has been in use, where the answer is already-in-use.').optional(),
	date: date('When the answer was given.').optional(),
	outcome: prose('What came of it here, in one sentence.').optional(),
	results: results.optional(),
	steps: z
		.array(
			z.strictObject({
				step: localId('The step of the report, or a new name for an added one.'),
				how: z.enum(['kept', 'changed', 'dropped', 'added']).meta({ description: 'What became of the step here.' }),
				text: prose('How it is done here.').optional(),
				why: prose('Why.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'What was kept, changed, dropped or added.' }),
	via: ref('adoptions', 'The adoption from which it was learned, where not from the origin.').optional(),
	learnedAt: ref('exchanges', 'The exchange at which it was learned.').optional(),
	ledTo: ref('reports', 'The report that grew from this adoption.').optional(),
	verification: z
		.strictObject({
			level: z
				.enum(['none', 'self', 'measured', 'peer', 'audit'])
				.meta({ description: 'How the result was verified.' }),
			by: prose('By whom: a role, not a name.').optional(),
			date: date('When.').optional(),
		})
		.optional()
		.meta({ description: 'Who has verified the result, and how.' }),
	checks: z
		.array(
			z.strictObject({
				date: date('When it was looked at again.'),
				inUse: z.enum(['yes', 'partly', 'no']).meta({ description: 'Whether it was still in use.' }),
				note: prose('What was found.').optional(),
				by: prose('By whom: a role, not a name.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'Later checks.' }),
	source: source.optional(),
});
