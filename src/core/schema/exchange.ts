import { z } from 'zod';
import { aliases, cadence, date, group, language, prose, ref, source } from './fields.ts';

/** A meeting, symposium, visit, study group or inspection at which experience passes on. */
export const exchange = z.strictObject({
	title: prose('What it was.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	kind: z
		.enum(['meeting', 'symposium', 'visit', 'study-group', 'contact', 'introduction', 'inspection', 'activity-day'])
		.meta({ description: 'What kind of exchange it was.' }),
	level: z
		.enum(['workshop', 'factory', 'area', 'industry', 'district', 'city', 'network'])
		.optional()
		.meta({ description: 'How wide it reached.' }),
	date: date('When it took place, or began.').optional(),
	recurrence: cadence('How often it recurs.').optional(),
	host: ref('factories', 'Who held it.').optional(),
	participants: z.array(ref('factories', 'A factory.')).optional().meta({ description: 'Who took part.' }),
	groups: z
		.array(group('A group.'))
		.optional()
		.meta({ description: 'Who took part, where they are not named one by one.' }),
	reports: z.array(ref('reports', 'A report.')).optional().meta({ description: 'The reports that were introduced.' }),
	appraisals: z
		.array(
			z.strictObject({
				report: ref('reports', 'The report that was appraised.'),
				by: prose('Who appraised it: a role, not a name.').optional(),
				learn: z
					.array(prose('A point.'))
					.optional()
					.meta({ description: 'What is good and worth learning.', translatable: true }),
				supplement: z
					.array(prose('A point.'))
					.optional()
					.meta({ description: 'What is lacking and to be supplemented.', translatable: true }),
				discard: z
					.array(prose('A point.'))
					.optional()
					.meta({ description: 'What is wrong and to be discarded.', translatable: true }),
				reply: prose("The origin's reply.").optional(),
			}),
		)
		.optional()
		.meta({ description: 'What was learned, supplemented and discarded.' }),
	aliases: aliases.optional(),
	source: source.optional(),
});
