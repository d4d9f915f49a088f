import { contentArg } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'export',
		description: say({
			en: 'Give out the records as data: JSON for programs, CSV for spreadsheets.',
			zh: '把记录导出为数据：JSON 给程序用，CSV 给电子表格用。',
		}),
	},
	args: {
		kind: {
			type: 'positional',
			required: false,
			description: say({
				en: 'reports, adoptions, factories, topics, areas, needs, exchanges, decisions or issues; else all',
				zh: 'reports（经验）、adoptions（答复）、factories（工厂）、topics（主题）、areas（片区）、needs（需求）、exchanges（交流）、decisions（决定）或 issues（期号）；不写就是全部',
			}),
		},
		format: {
			type: 'enum',
			options: ['json', 'csv'],
			default: 'json',
			description: say({
				en:
					'JSON holds every field, every translation and what is computed, and of the text the words, without formatting, ' +
					'links and pictures; CSV has one row for each record of a kind, with the same text. ' +
					'Import takes back neither its figures, conditions and evidence nor what is computed.',
				zh:
					'格式：JSON 包含全部字段、译文和统计结果，正文只有文字，不带格式、链接和图片；CSV 每条记录一行，一次一种，正文也一样。' +
					'成果数字、适用条件、凭据和统计结果不能再从 CSV 导入。',
			}),
		},
		out: {
			type: 'string',
			description: say({
				en: 'The file to write, in place of one that is there; else the output.',
				zh: '写入的文件，已有的会被替换；不写就输出到屏幕。',
			}),
			valueHint: 'FILE',
		},
		drafts: {
			type: 'boolean',
			description: say({
				en: 'Give out drafts too, as after an import. They have an address, and no page yet.',
				zh: '草稿也导出，例如刚导入以后。草稿已有地址，但还没有页面。',
			}),
		},
		...contentArg,
	},
	examples: [
		['digest export reports --format csv --out reports.csv', say({ en: 'for a spreadsheet', zh: '给电子表格用' })],
		['digest export --out bulletin.json', say({ en: 'the whole bulletin', zh: '整个汇编' })],
	],
	exitCodes: [
		['0', say({ en: 'all is given out', zh: '已导出' })],
		['1', say({ en: 'the bulletin has errors; nothing is given out', zh: '汇编有错误，没有导出' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args }) => {
		const { giveOut } = await import('../desk/giveOut.ts');
		await giveOut(args);
	},
});
