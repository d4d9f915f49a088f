import { z } from 'zod';
import { aliases, date, language, prose, ref } from './fields.ts';

/** One number of the bulletin. Its text is the editorial; the rest is computed from dates. */
export const issue = z.strictObject({
	title: prose('Its title.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	number: z.number().int().min(1).meta({ description: 'Its number.' }),
	from: date('The first day that it covers.'),
	to: date('The last day that it covers.'),
	highlights: z.array(ref('reports', 'A report.')).optional().meta({ description: 'The reports to put first.' }),
	aliases: aliases.optional(),
});
