import { contentArg } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'check',
		description: say({
			en: 'Check every file, and say of each mistake where it is and what to write instead.',
			zh: '检查每个文件，指出每处错误的位置和改法。',
		}),
	},
	args: {
		...contentArg,
		format: {
			type: 'enum',
			options: ['pretty', 'json'],
			default: 'pretty',
			description: say({ en: 'For people, or for programs.', zh: '给人看，或给程序用。' }),
		},
		hints: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'List also what would raise the worth of a record.',
				zh: '也列出能让记录更有价值的建议。',
			}),
		},
	},
	examples: [
		['digest check', say({ en: 'check the folder “content”', zh: '检查“content”文件夹' })],
		['digest check --hints', say({ en: 'with what would make a record worth more', zh: '连同建议一起列出' })],
		['digest check --content ../ours --format json', say({ en: 'for a program', zh: '给程序用' })],
	],
	exitCodes: [
		['0', say({ en: 'no errors', zh: '没有错误' })],
		['1', say({ en: 'errors', zh: '有错误' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args }) => {
		const { formatJson } = await import('../../src/core/format/formatJson.ts');
		const { formatPretty } = await import('../../src/core/format/formatPretty.ts');
		const { interfaceLanguage } = await import('../../src/io/interfaceLanguage.ts');
		const { loadDigest } = await import('../../src/io/loadDigest.ts');
		const { messages } = await loadDigest(args.content);
		const { hints, content } = args;
		const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		process.stdout.write(
			args.format === 'json'
				? formatJson(messages, { hints })
				: formatPretty(messages, { lang: interfaceLanguage(), colour, content, hints }),
		);
		process.exitCode = messages.some((m) => m.severity === 'error') ? 1 : 0;
	},
});
