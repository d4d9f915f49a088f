import * as z from 'zod';
import { aliases, date, info, language, ref, words } from './fields.ts';

/** One number of the bulletin. Its text is the editorial; the rest is computed from dates. */
export const issue = z.strictObject({
	title: words('Its title.', '本期的标题。'),
	lang: language().optional(),
	number: z.number().int().min(1).meta(info('Its number.', '第几期。')),
	from: date('The first day that it covers.', '所收内容的第一天。'),
	to: date('The last day that it covers.', '所收内容的最后一天。'),
	highlights: z
		.array(ref('reports', 'A report.', '一篇经验。'))
		.optional()
		.meta(info('The reports to put first.', '放在最前面的经验。')),
	aliases: aliases.optional(),
});
