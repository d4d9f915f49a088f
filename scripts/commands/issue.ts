import { contentArg } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'issue',
		description: say({
			en: 'Draft the next number of the bulletin: its days, its highlights, and a list of what is new.',
			zh: '起草下一期汇编：起止日期、本期要目和新内容的清单。',
		}),
	},
	args: {
		title: {
			type: 'string',
			description: say({ en: 'Its title; else its number.', zh: '标题；不写就用期号。' }),
			valueHint: 'TEXT',
		},
		from: {
			type: 'string',
			description: say({
				en: 'The first day that it covers; else the day after the last number.',
				zh: '所收内容的第一天；不写就从上一期之后的一天起。',
			}),
			valueHint: 'YYYY-MM-DD',
		},
		to: {
			type: 'string',
			description: say({ en: 'The last day that it covers; else today.', zh: '所收内容的最后一天；不写就到今天。' }),
			valueHint: 'YYYY-MM-DD',
		},
		id: {
			type: 'string',
			description: say({ en: 'The name of the file without its ending.', zh: '文件名，不带后缀。' }),
			valueHint: 'NAME',
		},
		'dry-run': {
			type: 'boolean',
			default: false,
			description: say({ en: 'Show what would be written, and write nothing.', zh: '只显示要写的内容，不写入。' }),
		},
		...contentArg,
	},
	examples: [
		['digest issue --dry-run', say({ en: 'see what the next number would hold', zh: '先看下一期会有什么' })],
		['digest issue --title "Spring 2026" --to 2026-03-31', say({ en: 'up to the end of March', zh: '收到三月底为止' })],
	],
	exitCodes: [
		['0', say({ en: 'the draft is written', zh: '草稿已写入' })],
		['1', say({ en: 'the bulletin, or the draft, has errors', zh: '汇编或草稿有错误' })],
		['2', say({ en: 'wrong usage, or no day is left; nothing is written', zh: '用法不对，或没有日期可收；没有写入' })],
	],
	run: async ({ args }) => {
		const { writeIssue } = await import('../desk/writeIssue.ts');
		await writeIssue({ ...args, dryRun: args['dry-run'] });
	},
});
