import * as z from 'zod';
import { aliases, language, ref, source, words } from './fields.ts';

/** A group of factories with a key point: the point leads the surface. */
export const area = z.strictObject({
	title: words('Its name.', '片区的名称。'),
	lang: language().optional(),
	within: ref('areas', 'The wider area in which it lies.', '它所属的更大的片区。').optional(),
	keyPoint: ref('factories', 'The factory that leads the area.', '带动全片的重点工厂。').optional(),
	contact: words('Who answers for it: a role, not a name.', '由谁负责联系：写职务，不写姓名。').optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
