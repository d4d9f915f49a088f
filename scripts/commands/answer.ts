import type { Flag } from '../../src/core/desk/recordFromFlags.ts';
import { fieldsIn, recordArgs } from '../args/recordArgs.ts';
import { writingExitCodes } from '../args/writingExitCodes.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

const { language, set, ...others } = recordArgs;

export const command = defineCommand({
	meta: {
		name: 'answer',
		description: say({
			en: 'Answer a report, also with a no: asks for what isn’t given, then checks the file.',
			zh: '答复一篇经验，不采用也要答：没写的逐项提问，写完检查文件。',
		}),
	},
	args: {
		report: {
			type: 'positional',
			required: false,
			description: say({
				en: 'The report that is answered, by its id or title.',
				zh: '要答复的经验，写它的 id 或标题。',
			}),
		},
		factory: {
			type: 'string',
			description: say({
				en: 'The factory that answers, by its id or name.',
				zh: '作出答复的工厂，写它的 id 或名称。',
			}),
			valueHint: 'ID',
		},
		workshop: {
			type: 'string',
			description: say({ en: 'Its workshop, by its id.', zh: '它的车间，写车间的 id。' }),
			valueHint: 'ID',
		},
		response: {
			type: 'string',
			description: say({
				en: 'assessing, trial, adopted, adapted, already-in-use, not-applicable, declined, on-hold or abandoned',
				zh: 'assessing（研究中）、trial（试行）、adopted（已采用）、adapted（改进后采用）、already-in-use（早已采用）、not-applicable（不适用）、declined（不采用）、on-hold（暂缓）或 abandoned（已停用）',
			}),
			valueHint: 'WORD',
		},
		reason: {
			type: 'string',
			description: say({
				en: 'Why not, for the last four: “cost; in a sentence”. Kinds: cost, conditions, equipment, people, better-local, no-problem, safety, other.',
				zh: '后四种答复要写原因：“cost; 一句话说明”。种类有：cost、conditions、equipment、people、better-local、no-problem、safety、other。',
			}),
			valueHint: 'ROW',
		},
		since: {
			type: 'string',
			description: say({
				en: 'Since when it has been in use, for already-in-use.',
				zh: '从何时起就在用，答复 already-in-use 时写。',
			}),
			valueHint: 'YYYY-MM-DD',
		},
		date: {
			type: 'string',
			description: say({ en: 'When the answer is given; else today.', zh: '答复的日期；不写就是今天。' }),
			valueHint: 'YYYY-MM-DD',
		},
		outcome: {
			type: 'string',
			description: say({ en: 'What came of it here, in one sentence.', zh: '在本单位结果如何，用一句话说。' }),
			valueHint: 'TEXT',
		},
		result: {
			type: 'string',
			multiple: true,
			description: say({
				en: 'A figure: “measure; before; after; unit; period; method”. Name the measure as the report does.',
				zh: '一项数字：“指标; 之前; 之后; 单位; 时期; 怎样测得”。指标的名称与经验里的相同。',
			}),
			valueHint: 'ROW',
		},
		step: {
			type: 'string',
			multiple: true,
			description: say({
				en: 'What became of a step: “step; kept, changed, dropped or added; how it is done here; why”.',
				zh: '一个步骤怎样处理：“步骤; kept、changed、dropped 或 added; 在本单位的做法; 为什么”。',
			}),
			valueHint: 'ROW',
		},
		via: {
			type: 'string',
			description: say({
				en: 'The answer from which it was learned, where not from the origin.',
				zh: '从哪份答复的单位学来；直接学自首创单位时不写。',
			}),
			valueHint: 'ID',
		},
		'learned-at': {
			type: 'string',
			description: say({ en: 'The exchange at which it was learned.', zh: '在哪次交流中学到。' }),
			valueHint: 'ID',
		},
		set,
		language,
		...others,
	},
	examples: [
		['digest answer', say({ en: 'asks for everything', zh: '逐项提问' })],
		[
			'digest answer guard-on-the-press --factory plant-south --response adopted --outcome "It fits."',
			say({ en: 'we have taken it over', zh: '我们采用了' }),
		],
		[
			'digest answer guard-on-the-press --factory plant-west --response not-applicable --reason "equipment; We have no press."',
			say({ en: 'it is not for us, and why', zh: '对我们不适用，并说明原因' }),
		],
	],
	exitCodes: writingExitCodes,
	run: async ({ args, rawArgs }) => {
		const { openDesk, readFlags } = await import('../desk/openDesk.ts');
		const { howToAnswer, stopping } = await import('../desk/stopping.ts');
		const { writeAnswer } = await import('../desk/writeAnswer.ts');
		await stopping(async () => {
			const desk = await openDesk(args);
			const report: Flag[] = args.report ? [['report', args.report]] : [];
			const given = readFlags(desk, 'adoptions', [...report, ...fieldsIn(rawArgs)]);
			desk.asker?.tell(howToAnswer);
			await writeAnswer(desk, given, args);
		});
	},
});
