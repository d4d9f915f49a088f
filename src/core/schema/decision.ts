import * as z from 'zod';
import { aliases, cadence, date, info, language, prose, ref, source, words } from './fields.ts';

/** A decision that promotes experience. */
export const decision = z.strictObject({
	title: words("The decision's title.", '决定的标题。'),
	lang: language().optional(),
	issuedBy: ref('factories', 'The body that issued it.', '作出决定的单位。').optional(),
	date: date('When it was issued.', '作出决定的日期。').optional(),
	requires: z
		.array(
			z.strictObject({
				who: words('Of whom it is required.', '对谁提出要求。'),
				what: prose('What is required.', '要求做什么。'),
				cadence: cadence('How often.', '多久一次。').optional(),
			}),
		)
		.optional()
		.meta(info('What it requires, of whom and how often.', '要求什么，对谁，多久一次。')),
	promotes: z
		.array(ref('reports', 'A report.', '一篇经验。'))
		.optional()
		.meta(info('The reports that it promotes.', '它所推广的经验。')),
	aliases: aliases.optional(),
	source: source.optional(),
});
