import { contentArg } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'schema',
		description: say({
			en: 'Print the fields of each kind of record as JSON Schema, for editors and programs.',
			zh: '把每种记录的字段输出为 JSON Schema，给编辑器和程序用。',
		}),
	},
	args: {
		kind: {
			type: 'positional',
			required: false,
			description: say({
				en: 'reports, adoptions, factories, topics, areas, needs, exchanges, decisions, issues or settings; else all',
				zh: 'reports（经验）、adoptions（答复）、factories（工厂）、topics（主题）、areas（片区）、needs（需求）、exchanges（交流）、decisions（决定）、issues（期号）或 settings（设置）；不写就是全部',
			}),
		},
		out: {
			type: 'string',
			description: say({
				en: 'The folder to write them to, one file each; else the output.',
				zh: '写入的文件夹，每种一个文件；不写就输出到屏幕。',
			}),
			valueHint: 'DIR',
		},
		...contentArg,
	},
	examples: [
		['digest schema reports', say({ en: 'the fields of a report', zh: '一篇经验的字段' })],
		['digest schema --out .vscode/schema', say({ en: 'all of them, for an editor', zh: '全部输出，给编辑器用' })],
	],
	run: async ({ args }) => {
		const { printSchemas } = await import('../desk/printSchemas.ts');
		await printSchemas(args);
	},
});
