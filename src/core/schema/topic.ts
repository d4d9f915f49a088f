import * as z from 'zod';
import { aliases, info, language, ref, words } from './fields.ts';

/** A term of the controlled vocabulary. */
export const topic = z.strictObject({
	title: words('The term.', '主题词。'),
	lang: language().optional(),
	synonyms: z
		.array(words('A word.', '一个词。'))
		.optional()
		.meta(info('Other words that searchers use for it.', '查找的人会用的其他说法。', { translatable: true })),
	broader: ref('topics', 'The wider topic to which it belongs.', '所属的上级主题。').optional(),
	aliases: aliases.optional(),
});
