import { z } from 'zod';
import { aliases, language, localId, plain, prose, ref, source } from './fields.ts';

/** A factory, or a body (a committee, a department) that isn't one and yet takes part. */
export const factory = z.strictObject({
	title: prose('Its name.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	kind: z
		.enum(['factory', 'body'])
		.default('factory')
		.meta({ description: 'A factory, or a body such as a committee or department.' }),
	names: z
		.array(plain('A name.'))
		.optional()
		.meta({ description: 'Other names under which it is known, in any language.' }),
	place: prose('The town or district where it is.').optional(),
	area: ref('areas', 'The area to which it belongs.').optional(),
	profile: z
		.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
		.optional()
		.meta({ description: 'What it is like, in the attributes that digest.yml lists.' }),
	workshops: z
		.array(z.strictObject({ id: localId('A short name for the workshop.'), title: prose("The workshop's name.") }))
		.optional()
		.meta({ description: 'Its workshops.' }),
	aliases: aliases.optional(),
	source: source.optional(),
});
