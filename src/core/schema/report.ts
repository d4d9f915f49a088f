import { z } from 'zod';
import { aliases, date, group, language, localId, plain, prose, ref, results, source, workshopRef } from './fields.ts';

/** An experience, told by the factory that had it. */
export const report = z.strictObject({
	title: prose('What the experience is, in a few words.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	factory: ref('factories', 'The factory where the experience began.').optional(),
	group: group('The factories where it began, where the source names none.').optional(),
	alongside: z
		.array(ref('factories', 'A factory.'))
		.optional()
		.meta({ description: 'Other factories that had the same experience at the same time.' }),
	workshop: workshopRef('The workshop of that factory.').optional(),
	topic: z.array(ref('topics', 'A topic.')).min(1).meta({ description: 'What it is about: one or more topics.' }),
	outcome: prose('What came of it, in one sentence.'),
	kind: z
		.enum(['practice', 'lesson', 'failure', 'attempt'])
		.default('practice')
		.meta({ description: 'A practice that works, a lesson, a failure, or an attempt that did not succeed.' }),
	date: date('When the experience was had or reported.').optional(),
	problem: prose('The problem that it was meant to solve.').optional(),
	results: results.optional(),
	conditions: z
		.array(
			z.strictObject({
				need: z
					.enum(['required', 'helpful', 'blocking'])
					.meta({ description: 'Whether a factory must have it, is helped by it, or is kept off by it.' }),
				attribute: localId('The attribute of a factory, as digest.yml lists them.'),
				is: z.union([z.string(), z.number(), z.boolean()]).optional().meta({ description: 'The value that it has.' }),
				in: z.array(z.string()).min(1).optional().meta({ description: 'The values of which it has one.' }),
				atLeast: z.number().optional().meta({ description: 'The least figure.' }),
				atMost: z.number().optional().meta({ description: 'The greatest figure.' }),
				why: prose('Why this condition matters.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'Which factories it suits, compared with their profiles.' }),
	steps: z
		.array(
			z.strictObject({
				id: localId('A short name for the step, by which answers refer to it.'),
				text: prose('What to do.'),
				essential: z
					.boolean()
					.default(false)
					.meta({ description: 'True where the experience does not work without this step.' }),
			}),
		)
		.optional()
		.meta({ description: 'What was done, step by step.' }),
	cost: prose('What it cost.').optional(),
	effort: prose('How much work it took.').optional(),
	follows: ref('reports', 'The report of which this one is the next link.').optional(),
	evidence: z
		.array(
			z.strictObject({
				type: z
					.enum(['measurement', 'audit', 'document', 'photo', 'testimony'])
					.meta({ description: 'What kind of evidence it is.' }),
				title: prose('What it shows.'),
				file: plain('A file beside this record.').optional(),
				url: z
					.url({ protocol: /^https?$/ })
					.optional()
					.meta({ description: 'Where it can be read.' }),
			}),
		)
		.optional()
		.meta({ description: 'What a reader can look at.' }),
	status: z
		.enum(['draft', 'published', 'disputed', 'superseded', 'withdrawn'])
		.default('published')
		.meta({ description: 'Where the report stands. A draft is checked and not published.' }),
	supersededBy: ref('reports', 'The report that takes its place.').optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
