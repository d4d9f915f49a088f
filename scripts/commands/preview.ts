import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { WordsError } from '../../src/core/wordsError.ts';
import { basePath } from '../args/basePath.ts';
import { bulletinArgs } from '../args/bulletinArgs.ts';
import { serverArgs, serverOptions } from '../args/serverArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'preview',
		description: say({ en: 'Serve the built bulletin on this machine.', zh: '在本机上查看生成好的汇编。' }),
	},
	args: {
		out: {
			type: 'string',
			default: 'dist',
			description: say({ en: 'The folder with the pages.', zh: '放网页的文件夹。' }),
			valueHint: 'DIR',
		},
		base: bulletinArgs.base,
		...serverArgs,
	},
	examples: [['digest preview', say({ en: 'what “digest build” made', zh: '查看“digest build”生成的网页' })]],
	run: async ({ args }) => {
		const given = basePath(args.base);
		const out = resolve(args.out);
		if (!existsSync(out)) {
			throw new WordsError({
				en: `There is nothing in ${out} yet. Build the bulletin first: npm run build`,
				zh: `${out} 里还什么都没有。请先生成汇编：npm run build`,
			});
		}
		const { preview } = await import('astro');
		const { baseOf } = await import('../../src/io/baseOf.ts');
		const base = given ?? (await baseOf(out));
		const server = await preview({
			outDir: out,
			base,
			configFile: false,
			trailingSlash: 'always',
			server: serverOptions(args),
			logLevel: 'warn',
		});
		const address = `http://${server.host ?? 'localhost'}:${server.port}${base}`;
		const words = {
			en: `The bulletin is at ${address}  (Ctrl+C ends it)`,
			zh: `汇编在 ${address}  （按 Ctrl+C 结束）`,
		};
		process.stdout.write(`${say(words)}\n`);
	},
});
