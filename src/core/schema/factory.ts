import * as z from 'zod';
import { aliases, info, language, localId, plain, ref, source, words } from './fields.ts';

/** A factory, or a body (a committee, a department) that isn't one and yet takes part. */
export const factory = z.strictObject({
	title: words('Its name.', '工厂的名称。'),
	lang: language().optional(),
	kind: z
		.enum(['factory', 'body'])
		.default('factory')
		.meta(info('A factory, or a body such as a committee or department.', '工厂，或委员会、主管部门之类的机关。')),
	names: z
		.array(plain('A name.', '一个名称。'))
		.optional()
		.meta(info('Other names under which it is known, in any language.', '它的其他名称，不论哪种语言。')),
	place: words('The town or district where it is.', '所在的城镇或区。').optional(),
	area: ref('areas', 'The area to which it belongs.', '所属的片区。').optional(),
	profile: z
		.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
		.optional()
		.meta(
			info('What it is like, in the attributes that digest.yml lists.', '工厂的概况，按 digest.yml 列出的属性填写。', {
				profile: true,
			}),
		),
	workshops: z
		.array(
			z.strictObject({
				id: localId('A short name for the workshop.', '车间的短名，用小写字母和数字。'),
				title: words("The workshop's name.", '车间的名称。'),
			}),
		)
		.optional()
		.meta(info('Its workshops.', '它的车间。')),
	aliases: aliases.optional(),
	source: source.optional(),
});
