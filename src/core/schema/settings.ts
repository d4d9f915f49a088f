import { z } from 'zod';
import { date, language, localId } from './fields.ts';

/** Text in one or more languages: a plain string where all languages share it. */
const words = (description: string) =>
	z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).meta({ description });

const term = (description: string) =>
	z.strictObject({ one: words('The word for one.'), many: words('The word for several.') }).meta({ description });

/** `digest.yml`: the bulletin itself. */
export const settings = z.strictObject({
	title: words("The bulletin's title."),
	description: words('What it is, in a sentence.').optional(),
	languages: z
		.array(language('A language.'))
		.min(1)
		.meta({ description: 'The languages of the bulletin; the first stands at the root.' }),
	url: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta({ description: 'Where it is published, with its base path if it has one.' }),
	repository: z
		.url({ protocol: /^https?$/ })
		.optional()
		.meta({ description: 'Where its sources are kept.' }),
	terms: z
		.strictObject({
			factory: term('What a factory is called here.').optional(),
			workshop: term('What a workshop is called here.').optional(),
		})
		.optional()
		.meta({ description: 'What a factory and a workshop are called here: hospital and ward, plant and line.' }),
	attributes: z
		.array(
			z.strictObject({
				id: localId('A short name.'),
				title: words('Its name.'),
				choices: z
					.array(z.strictObject({ id: localId('A short name.'), title: words('Its name.') }))
					.optional()
					.meta({ description: 'The values that it can have; without them it is a figure.' }),
				unit: words('The unit of the figure.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'The vocabulary of profiles and conditions.' }),
	followUpMonths: z
		.array(z.number().int().min(1))
		.optional()
		.meta({ description: 'After how many months of use an adoption is looked at again.' }),
	asOf: date('The day that counts as today; without it, the day of the build.').optional(),
});
