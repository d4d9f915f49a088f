import { z } from 'zod';
import { aliases, language, prose, ref, source } from './fields.ts';

/** A group of factories with a key point: the point leads the surface. */
export const area = z.strictObject({
	title: prose('Its name.'),
	lang: language('The language of this file, where it is not the first language of the bulletin.').optional(),
	within: ref('areas', 'The wider area in which it lies.').optional(),
	keyPoint: ref('factories', 'The factory that leads the area.').optional(),
	contact: prose('Who answers for it: a role, not a name.').optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
