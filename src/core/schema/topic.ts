import { z } from 'zod';
import { aliases, language, prose, ref } from './fields.ts';

/** A term of the controlled vocabulary. */
export const topic = z.strictObject({
	title: prose('The term.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	synonyms: z
		.array(prose('A word.'))
		.optional()
		.meta({ description: 'Other words that searchers use for it.', translatable: true }),
	broader: ref('topics', 'The wider topic to which it belongs.').optional(),
	aliases: aliases.optional(),
});
