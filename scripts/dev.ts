import { resolve } from 'node:path';
import { dev } from 'astro';
import { defineCommand } from 'citty';
import { astroConfig } from '../src/site/astroConfig.ts';
import { bulletinArgs } from './bulletinArgs.ts';
import { serverArgs, serverOptions } from './serverArgs.ts';
import { runCommand } from './runCommand.ts';

const command = defineCommand({
	meta: { name: 'dev', description: 'Show the bulletin while it is being written; each edit is shown at once.' },
	args: { ...bulletinArgs, ...serverArgs },
	run: async ({ args }) => {
		await dev({
			...astroConfig({ content: resolve(args.content), base: args.base }),
			configFile: false,
			server: serverOptions(args),
		});
	},
});

await runCommand(command);
