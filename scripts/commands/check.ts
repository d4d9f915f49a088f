import { WordsError } from '../../src/core/wordsError.ts';
import { contentArg } from '../args/bulletinArgs.ts';
import { wholeNumber } from '../args/wholeNumber.ts';
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
		watch: {
			type: 'boolean',
			default: false,
			description: say({ en: 'Check again after each edit, until Ctrl+C.', zh: '每次修改后再检查，按 Ctrl+C 结束。' }),
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
		['digest check --watch', say({ en: 'while writing', zh: '边写边查' })],
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
		const { content, format, hints, watch } = args;
		const most = args['max-warnings'];
		const allowed = most === undefined ? undefined : wholeNumber('--max-warnings', most, 0);
		if (!watch) {
			const { checkOnce } = await import('../check/checkOnce.ts');
			return checkOnce({ content, format, hints, allowed });
		}
		if (allowed !== undefined || (format !== 'pretty' && format !== 'json')) {
			throw new WordsError({
				en: '“--watch” goes with --format pretty and json, and without --max-warnings.',
				zh: '“--watch”只能同 --format pretty 或 json 一起用，不能同 --max-warnings 一起用。',
			});
		}
		const { checkAgain } = await import('../check/checkAgain.ts');
		return checkAgain({ content, format, hints });
	},
});
