import * as z from 'zod';
import {
	aliases,
	date,
	group,
	info,
	language,
	localId,
	plain,
	prose,
	ref,
	results,
	source,
	words,
	workshopRef,
} from './fields.ts';

/** An experience, told by the factory that had it. */
export const report = z.strictObject({
	title: words('What the experience is, in a few words.', '是什么经验，用几个词说。'),
	lang: language().optional(),
	factory: ref('factories', 'The factory where the experience began.', '首先有这个经验的工厂。').optional(),
	group: group(
		'The factories where it began, where the source names none.',
		'首先有这个经验的若干工厂，资料没有列名时填。',
	).optional(),
	alongside: z
		.array(ref('factories', 'A factory.', '一家工厂。'))
		.optional()
		.meta(info('Other factories that had the same experience at the same time.', '同时有这个经验的其他工厂。')),
	workshop: workshopRef('The workshop of that factory.', '该工厂的车间。').optional(),
	topic: z
		.array(ref('topics', 'A topic.', '一个主题。'))
		.min(1)
		.meta(info('What it is about: one or more topics.', '属于哪些主题，至少一个。')),
	outcome: prose('What came of it, in one sentence.', '结果如何，用一句话说。'),
	kind: z
		.enum(['practice', 'lesson', 'failure', 'attempt'])
		.default('practice')
		.meta(
			info(
				'A practice that works, a lesson, a failure, or an attempt that did not succeed.',
				'行之有效的做法、教训、失败，或没有成功的尝试。',
			),
		),
	date: date('When the experience was had or reported.', '取得或报道这个经验的日期。').optional(),
	problem: prose('The problem that it was meant to solve.', '要解决的问题。').optional(),
	results: results.optional(),
	conditions: z
		.array(
			z.strictObject({
				need: z
					.enum(['required', 'helpful', 'blocking'])
					.meta(
						info(
							'Whether a factory must have it, is helped by it, or is kept off by it.',
							'工厂必须具备、有则更好，还是有了就不宜采用。',
						),
					),
				attribute: localId('The attribute of a factory, as digest.yml lists them.', '工厂的哪个属性，见 digest.yml。', {
					attribute: true,
				}),
				is: z
					.union([z.string(), z.number(), z.boolean()])
					.optional()
					.meta(info('The value that it has.', '它应有的值。')),
				in: z
					.array(z.string().meta(info('A value.', '一个值。')))
					.min(1)
					.optional()
					.meta(info('The values of which it has one.', '有其中一个值即可。')),
				atLeast: z.number().optional().meta(info('The least figure.', '最小的数字。')),
				atMost: z.number().optional().meta(info('The greatest figure.', '最大的数字。')),
				why: prose('Why this condition matters.', '为什么要有这个条件。').optional(),
			}),
		)
		.optional()
		.meta(info('Which factories it suits, compared with their profiles.', '适合哪些工厂，同各工厂的概况对照。')),
	steps: z
		.array(
			z.strictObject({
				id: localId('A short name for the step, by which answers refer to it.', '步骤的短名，答复用它来指这一步。'),
				text: prose('What to do.', '做什么。'),
				essential: z
					.boolean()
					.default(false)
					.meta(info('True where the experience does not work without this step.', '缺了这一步经验就行不通时，选是。')),
			}),
		)
		.optional()
		.meta(info('What was done, step by step.', '一步一步怎样做的。')),
	cost: prose('What it cost.', '花了多少钱。').optional(),
	effort: prose('How much work it took.', '费了多少工。').optional(),
	follows: ref('reports', 'The report of which this one is the next link.', '这篇是接着哪篇经验来的。').optional(),
	evidence: z
		.array(
			z.strictObject({
				type: z
					.enum(['measurement', 'audit', 'document', 'photo', 'testimony'])
					.meta(info('What kind of evidence it is.', '是哪一类凭据。')),
				title: words('What it shows.', '它说明什么。'),
				file: plain('A file beside this record.', '放在这条记录旁边的文件。').optional(),
				url: z
					.url({ protocol: /^https?$/ })
					.optional()
					.meta(info('Where it can be read.', '可以读到它的网址。')),
			}),
		)
		.optional()
		.meta(info('What a reader can look at.', '读者可以查看的东西。')),
	status: z
		.enum(['draft', 'published', 'disputed', 'superseded', 'withdrawn'])
		.default('published')
		.meta(
			info('Where the report stands. A draft is checked and not published.', '这篇经验的状态。草稿只检查，不发表。'),
		),
	supersededBy: ref('reports', 'The report that takes its place.', '取代它的经验。').optional(),
	aliases: aliases.optional(),
	source: source.optional(),
});
