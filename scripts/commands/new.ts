import { say } from '../frame/say.ts';
import { fieldsIn, recordArgs } from '../args/recordArgs.ts';
import { writingExitCodes } from '../args/writingExitCodes.ts';
import { defineCommand } from '../frame/defineCommand.ts';

const { language, set, ...others } = recordArgs;

export const command = defineCommand({
	meta: {
		name: 'new',
		description: say({
			en: 'Write a new report, or another record: asks for what isn’t given, then checks the file.',
			zh: '新写一篇经验或别的记录：没写的逐项提问，写完检查文件。',
		}),
	},
	args: {
		record: {
			type: 'positional',
			required: false,
			description: say({
				en: 'report (else assumed), need, exchange, factory, topic, area or decision',
				zh: 'report（经验，不写时即此）、need（需求）、exchange（交流）、factory（工厂）、topic（主题）、area（片区）或 decision（决定）',
			}),
		},
		title: { type: 'string', description: say({ en: 'Its title.', zh: '标题。' }), valueHint: 'TEXT' },
		factory: {
			type: 'string',
			description: say({ en: 'The factory that writes, by its id or name.', zh: '写记录的工厂，写它的 id 或名称。' }),
			valueHint: 'ID',
		},
		workshop: {
			type: 'string',
			description: say({ en: 'Its workshop, by its id.', zh: '它的车间，写车间的 id。' }),
			valueHint: 'ID',
		},
		topic: {
			type: 'string',
			multiple: true,
			description: say({
				en: 'Topics, by their ids or titles, with commas between.',
				zh: '主题的 id 或标题，几个之间用逗号。',
			}),
			valueHint: 'ID,ID',
		},
		outcome: {
			type: 'string',
			description: say({ en: 'What came of it, in one sentence.', zh: '结果如何，用一句话说。' }),
			valueHint: 'TEXT',
		},
		kind: {
			type: 'string',
			description: say({
				en: 'practice, lesson, failure or attempt; of exchanges: meeting, visit, …',
				zh: 'practice（做法）、lesson（教训）、failure（失败）或 attempt（尝试）；交流则是 meeting、visit 等',
			}),
			valueHint: 'WORD',
		},
		date: {
			type: 'string',
			description: say({ en: 'A day, a month or a year.', zh: '年月日、年月或年。' }),
			valueHint: 'YYYY-MM-DD',
		},
		problem: {
			type: 'string',
			description: say({ en: 'The problem that it was meant to solve.', zh: '要解决的问题。' }),
			valueHint: 'TEXT',
		},
		result: {
			type: 'string',
			multiple: true,
			description: say({
				en: 'A figure: “measure; before; after; unit; period; method”. Leave out what isn’t known.',
				zh: '一项数字：“指标; 之前; 之后; 单位; 时期; 怎样测得”。不知道的留空。',
			}),
			valueHint: 'ROW',
		},
		condition: {
			type: 'string',
			multiple: true,
			description: say({
				en: 'Whom it suits: “required; size; small, medium; why”, “helpful; presses; >= 2”.',
				zh: '适用条件：“required; size; small, medium; 为什么”、“helpful; presses; >= 2”。',
			}),
			valueHint: 'ROW',
		},
		follows: {
			type: 'string',
			description: say({ en: 'The report of which this is the next link.', zh: '这篇承接的经验。' }),
			valueHint: 'ID',
		},
		status: {
			type: 'string',
			description: say({ en: 'Where it stands, if not simply published.', zh: '状态；正常发表的不写。' }),
			valueHint: 'WORD',
		},
		draft: {
			type: 'boolean',
			default: false,
			description: say({ en: 'A draft: checked, and not published.', zh: '草稿：只检查，不发表。' }),
		},
		set,
		language,
		...others,
	},
	examples: [
		['digest new', say({ en: 'asks for everything', zh: '逐项提问' })],
		[
			'digest new --title "A guard on the press" --factory plant-north --topic safety --outcome "No hand was hurt."',
			say({ en: 'all that a report must have', zh: '一篇经验必须有的都在这里' }),
		],
		[
			'digest new --draft --result "Scrap; 4; 2.5; %; a year" --body report.md',
			say({ en: 'a draft with a figure and a text', zh: '带数字和正文的草稿' }),
		],
		['digest new need', say({ en: 'a problem for which experience is looked for', zh: '一项寻找经验来解决的需求' })],
	],
	exitCodes: writingExitCodes,
	run: async ({ args, rawArgs }) => {
		const { stopping } = await import('../desk/stopping.ts');
		const { writeNew } = await import('../desk/writeNew.ts');
		await stopping(() => writeNew(args.record, fieldsIn(rawArgs), args));
	},
});
