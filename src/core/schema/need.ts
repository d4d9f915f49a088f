import { z } from 'zod';
import { aliases, date, group, language, prose, ref, source, workshopRef } from './fields.ts';

/** A problem that a factory has and for which it looks for experience. */
export const need = z.strictObject({
	title: prose('The problem, in a few words.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	factory: ref('factories', 'The factory that has it.').optional(),
	group: group('The factories that have it, where they are not named one by one.').optional(),
	workshop: workshopRef('The workshop of that factory.').optional(),
	topic: z.array(ref('topics', 'A topic.')).min(1).meta({ description: 'What it is about: one or more topics.' }),
	since: date('Since when.').optional(),
	status: z.enum(['open', 'answered', 'closed', 'withdrawn']).default('open').meta({ description: 'Where it stands.' }),
	closedBy: ref('adoptions', 'The adoption that solved it.').optional(),
	closedReason: prose('Why it is closed, where no adoption solved it.').optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
