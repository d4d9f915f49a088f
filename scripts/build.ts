import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { defineCommand } from 'citty';
import { outputProblem } from '../src/io/outputProblem.ts';
import { replaceFolder } from '../src/io/replaceFolder.ts';
import { astroConfig } from '../src/site/astroConfig.ts';
import { openAndTell } from '../src/site/openAndTell.ts';
import { bulletinArgs } from './bulletinArgs.ts';
import { runCommand } from './runCommand.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const command = defineCommand({
	meta: { name: 'build', description: 'Build the bulletin as static pages.' },
	args: {
		...bulletinArgs,
		out: {
			type: 'string',
			default: 'dist',
			description: 'The folder for the pages; it is replaced whole.',
			valueHint: 'DIR',
		},
	},
	run: async ({ args }) => {
		const content = resolve(args.content);
		const out = resolve(args.out);
		const problem = await outputProblem(out, content);
		if (problem) throw new Error(problem);
		const site = await openAndTell(content, args.base);
		if (!site) {
			process.stderr.write(
				`The bulletin was not built. ${existsSync(out) ? `What was in ${out} is still there.` : ''}\n`,
			);
			process.exitCode = 1;
			return;
		}
		// Astro keeps what it makes on the way below this folder, so two builds at once need two of them, and below the
		// project, where it finds its packages.
		process.chdir(root);
		const fresh = join(root, '.cache', `build-${process.pid}`);
		try {
			await build({
				...astroConfig({ content, base: args.base, site, previous: out }),
				outDir: fresh,
				configFile: false,
				logLevel: args.verbose ? 'info' : 'warn',
			});
			await replaceFolder(fresh, out);
		} finally {
			await rm(fresh, { recursive: true, force: true });
		}
		process.stdout.write(`The bulletin is in ${out}\n`);
	},
});

await runCommand(command);
