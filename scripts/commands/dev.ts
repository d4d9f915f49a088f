import { resolve } from 'node:path';
import { basePath } from '../args/basePath.ts';
import { bulletinArgs } from '../args/bulletinArgs.ts';
import { serverArgs, serverOptions } from '../args/serverArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'dev',
		description: say({
			en: 'Show the bulletin while it is being written; each edit is shown at once.',
			zh: '边写边看汇编，每次修改马上显示。',
		}),
	},
	args: { ...bulletinArgs, ...serverArgs },
	examples: [
		['digest dev', say({ en: 'at http://localhost:4321', zh: '在 http://localhost:4321' })],
		['digest dev --content ../ours --port 8080', say({ en: 'another folder, another port', zh: '另选文件夹和端口' })],
	],
	run: async ({ args }) => {
		const base = basePath(args.base);
		const { dev } = await import('astro');
		const { astroConfig } = await import('../../src/site/astroConfig.ts');
		await dev({
			...astroConfig({ content: resolve(args.content), base }),
			configFile: false,
			server: serverOptions(args),
		});
	},
});
