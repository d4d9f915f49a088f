import { z } from 'zod';
import { aliases, cadence, date, language, prose, ref, source } from './fields.ts';

/** A decision that promotes experience. */
export const decision = z.strictObject({
	title: prose("The decision's title."),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	issuedBy: ref('factories', 'The body that issued it.').optional(),
	date: date('When it was issued.').optional(),
	requires: z
		.array(
			z.strictObject({
				who: prose('Of whom it is required.'),
				what: prose('What is required.'),
				cadence: cadence('How often.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'What it requires, of whom and how often.' }),
	promotes: z.array(ref('reports', 'A report.')).optional().meta({ description: 'The reports that it promotes.' }),
	aliases: aliases.optional(),
	source: source.optional(),
});
