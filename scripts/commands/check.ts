import { appendFile } from 'node:fs/promises';
import { WordsError } from '../../src/core/wordsError.ts';
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
			options: ['pretty', 'json', 'github', 'sarif'],
			default: 'pretty',
			description: say({
				en: 'For people; for programs; as annotations of a pull request; for code scanning.',
				zh: '给人看；给程序用；拉取请求上的批注；代码扫描。',
			}),
		},
		hints: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'List also what would raise the worth of a record.',
				zh: '也列出能让记录更有价值的建议。',
			}),
		},
		'max-warnings': {
			type: 'string',
			valueHint: 'N',
			description: say({ en: 'Fail where there are more warnings than these.', zh: '警告多于这个数目就算不通过。' }),
		},
	},
	examples: [
		['digest check', say({ en: 'check the folder “content”', zh: '检查“content”文件夹' })],
		['digest check --hints', say({ en: 'with what would make a record worth more', zh: '连同建议一起列出' })],
		['digest check --content ../ours --format json', say({ en: 'for a program', zh: '给程序用' })],
		[
			'digest check --format github --max-warnings 0',
			say({ en: 'for a pull request that may bring no warning', zh: '用于不许带来警告的拉取请求' }),
		],
	],
	exitCodes: [
		['0', say({ en: 'no errors, and no more warnings than allowed', zh: '没有错误，警告也没有超过允许的数目' })],
		['1', say({ en: 'errors, or too many warnings', zh: '有错误，或警告太多' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args }) => {
		const { checkFormats } = await import('../../src/core/format/checkFormats.ts');
		const { countMessages } = await import('../../src/core/format/countMessages.ts');
		const { formatStepSummary } = await import('../../src/core/format/formatStepSummary.ts');
		const { judgeWarnings } = await import('../../src/core/format/judgeWarnings.ts');
		const { interfaceLanguage } = await import('../../src/io/interfaceLanguage.ts');
		const { loadDigest } = await import('../../src/io/loadDigest.ts');
		const { repositoryPath } = await import('../../src/io/repositoryPath.ts');
		const allowed = numberOf(args['max-warnings']);
		const { messages } = await loadDigest(args.content);
		const { hints, format } = args;
		const lang = interfaceLanguage();
		const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		const content = format === 'pretty' ? args.content : await repositoryPath(args.content);
		process.stdout.write(checkFormats[format](messages, { lang, colour, content, hints }));
		const { error, warning } = countMessages(messages);
		const verdict = judgeWarnings(warning, allowed ?? warning);
		if (verdict.words) process.stderr.write(`${say(verdict.words)}\n`);
		process.exitCode = error > 0 || verdict.tooMany ? 1 : 0;
		const summary = process.env['GITHUB_STEP_SUMMARY'];
		if (format === 'github' && summary) {
			const end = verdict.words ? `\n${say(verdict.words)}\n` : '';
			await appendFile(summary, formatStepSummary(messages, { lang, content, hints }) + end);
		}
	},
});

function numberOf(text: string | undefined): number | undefined {
	if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
	throw new WordsError({
		en: `“--max-warnings” takes a whole number from 0 on; “${text}” is none.`,
		zh: `“--max-warnings”要写从 0 起的整数，不能是“${text}”。`,
	});
}
