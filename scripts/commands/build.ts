import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WordsError } from '../../src/core/wordsError.ts';
import { bulletinArgs } from '../args/bulletinArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
	},
	examples: [
		['digest build', say({ en: 'from “content” into “dist”', zh: '从“content”生成到“dist”' })],
		['digest build --content ../ours --out ../public', say({ en: 'with folders of your own', zh: '用自己的文件夹' })],
		['digest build --base /digest/', say({ en: 'for a site below a path', zh: '网站放在某个路径下' })],
	],
	exitCodes: [
		['0', say({ en: 'the pages are there', zh: '网页已生成' })],
		['1', say({ en: 'errors in the records; the last pages still stand', zh: '记录有错误，上次的网页还在' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args }) => {
		const { outputProblem } = await import('../../src/io/outputProblem.ts');
		const { openAndTell } = await import('../../src/site/openAndTell.ts');
		const content = resolve(args.content);
		const out = resolve(args.out);
		const problem = await outputProblem(out, content);
		if (problem) throw new WordsError(problem);
		const site = await openAndTell(content, args.base);
		if (!site) {
			const stands = existsSync(out);
			const en = `The bulletin was not built.${stands ? ` What was in ${out} is still there.` : ''}`;
			const zh = `汇编没有生成。${stands ? `${out} 里原有的还在。` : ''}`;
			process.stderr.write(`${say({ en, zh })}\n`);
			process.exitCode = 1;
			return;
		}
		const { openKeptPages } = await import('../../src/site/openKeptPages.ts');
		// Astro keeps what it makes on the way below this folder, so two builds at once need two of them, and below the
		// project, where it finds its packages.
		process.chdir(root);
		const kept = await openKeptPages({ site, content, out, root, search: args.search, fresh: args.fresh });
		if (await kept.nothingChanged()) {
			process.stdout.write(
				`${say({ en: `Nothing has changed since the last build; the bulletin is in ${out}`, zh: `自上次生成以来没有变化；汇编在 ${out}` })}\n`,
			);
			return;
		}
		const { build } = await import('astro');
		const { astroConfig } = await import('../../src/site/astroConfig.ts');
		const { replaceFolder } = await import('../../src/io/replaceFolder.ts');
		const fresh = join(root, '.cache', `build-${process.pid}`);
		try {
			await build({
				...astroConfig({
					content,
					base: args.base,
					site,
					previous: args.fresh ? undefined : out,
					kept,
					search: args.search,
				}),
				outDir: fresh,
				configFile: false,
				logLevel: args.verbose ? 'info' : 'warn',
			});
			await replaceFolder(fresh, out);
		} finally {
			await rm(fresh, { recursive: true, force: true });
		}
		const { keptCount, madeCount } = kept;
		process.stdout.write(
			`${say({ en: `Made ${madeCount} pages, kept ${keptCount}.`, zh: `生成 ${madeCount} 页，沿用 ${keptCount} 页。` })}\n`,
		);
		process.stdout.write(`${say({ en: `The bulletin is in ${out}`, zh: `汇编在 ${out}` })}\n`);
	},
});
