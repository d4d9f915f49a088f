import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { defineCommand } from 'citty';
import { baseOf } from '../src/io/baseOf.ts';
import { bulletinArgs } from './bulletinArgs.ts';
import { runCommand } from './runCommand.ts';
import { serverArgs, serverOptions } from './serverArgs.ts';

const command = defineCommand({
	meta: { name: 'preview', description: 'Serve the built bulletin on this machine.' },
	args: {
		out: { type: 'string', default: 'dist', description: 'The folder with the pages.', valueHint: 'DIR' },
		base: bulletinArgs.base,
		...serverArgs,
	},
	run: async ({ args }) => {
		const out = resolve(args.out);
		if (!existsSync(out)) throw new Error(`There is nothing in ${out} yet. Build the bulletin first: npm run build`);
		const base = args.base ?? (await baseOf(out));
		const server = await preview({
			outDir: out,
			base,
			configFile: false,
			trailingSlash: 'always',
			server: serverOptions(args),
			logLevel: 'warn',
		});
		const host = server.host ?? 'localhost';
		process.stdout.write(`The bulletin is at http://${host}:${server.port}${base}  (Ctrl+C ends it)\n`);
	},
});

await runCommand(command);
