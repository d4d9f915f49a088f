import { resolve } from 'node:path';
import { WordsError } from '../../src/core/wordsError.ts';
import { basePath } from '../args/basePath.ts';
import { bulletinArgs } from '../args/bulletinArgs.ts';
import { wholeNumber } from '../args/wholeNumber.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { showProgress } from '../build/showProgress.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'build',
		description: say({ en: 'Build the bulletin as static pages.', zh: '把汇编生成为静态网页。' }),
	},
	args: {
		...bulletinArgs,
		out: {
			type: 'string',
			default: 'dist',
			description: say({ en: 'The folder for the pages; it is replaced whole.', zh: '放网页的文件夹，会整个换掉。' }),
			valueHint: 'DIR',
		},
		search: {
			type: 'boolean',
			default: true,
			description: say({
				en: 'Index the text for the search; --no-search leaves that out.',
				zh: '为检索编索引；--no-search 则不编。',
			}),
		},
		fresh: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Make every page anew and keep none of the last output.',
				zh: '全部重新生成，不沿用上次的网页。',
			}),
		},
		jobs: {
			type: 'string',
			default: '1',
			description: say({
				en: 'How many processes make pages at once. On several cores thousands of pages take less time so, and each process takes the memory of the whole bulletin.',
				zh: '同时生成网页的进程数。在多核上生成几千页时更快；每个进程各占一份整个汇编的内存。',
			}),
			valueHint: 'NUMBER',
		},
		watch: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Build again after each edit, until Ctrl+C. What was read stays in memory, so that an edit takes less time.',
				zh: '每次修改后再生成，按 Ctrl+C 结束。读过的留在内存里，所以改动生效更快。',
			}),
		},
		precompress: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Put compressed copies (.gz, .br) beside pages, scripts and data, for servers that send them as they are.',
				zh: '在网页、脚本和数据旁边放压缩好的副本（.gz、.br），供能直接发送它们的服务器使用。',
			}),
		},
	},
	examples: [
		['digest build', say({ en: 'from “content” into “dist”', zh: '从“content”生成到“dist”' })],
		['digest build --content ../ours --out ../public', say({ en: 'with folders of your own', zh: '用自己的文件夹' })],
		['digest build --jobs 4', say({ en: 'thousands of reports, on four cores', zh: '几千篇经验，用四个核' })],
		['digest build --watch', say({ en: 'on a server, as long as it runs', zh: '在服务器上一直运行' })],
		['digest build --base /digest/', say({ en: 'for a site below a path', zh: '网站放在某个路径下' })],
	],
	exitCodes: [
		['0', say({ en: 'the pages are there', zh: '网页已生成' })],
		['1', say({ en: 'errors in the records; the last pages still stand', zh: '记录有错误，上次的网页还在' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
		[
			'130',
			say({
				en: 'stopped by Ctrl+C (143: by SIGTERM) before the pages were there',
				zh: '网页生成之前被 Ctrl+C 停止（143：被 SIGTERM 停止）',
			}),
		],
	],
	run: async ({ args }) => {
		const { outputProblem } = await import('../../src/io/folders/outputProblem.ts');
		const { realPath } = await import('../../src/io/folders/realPath.ts');
		const { search, precompress, fresh, verbose, watch } = args;
		const base = basePath(args.base);
		const jobs = wholeNumber('--jobs', args.jobs, 1);
		const content = resolve(args.content);
		// The pages are written where a link leads, and the link stays.
		const out = await realPath(resolve(args.out));
		const problem = await outputProblem(out, content);
		if (problem) throw new WordsError(problem);
		const progress = process.stderr.isTTY ? { progress: showProgress } : {};
		const options = { content, out, base, search, precompress, fresh, jobs, verbose, ...progress };
		if (watch) {
			const { buildAgain } = await import('../build/buildAgain.ts');
			return buildAgain(options);
		}
		const { buildOnce } = await import('../build/buildOnce.ts');
		return buildOnce(options);
	},
});
