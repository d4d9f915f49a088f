#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { commands } from './commands/commands.ts';
import { runDigest } from './frame/runDigest.ts';

// Every command is loaded when it is called: what Node makes of its modules is kept beside the other caches.
enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

// Whoever reads what a command says may have seen enough: `digest export reports | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

await runDigest(
	{
		about: {
			en: 'Turns a folder of Markdown experience reports into a searchable bulletin.',
			zh: '把一个文件夹里用 Markdown 写的经验变成可以检索的汇编。',
		},
		version,
		commands,
	},
	process.argv.slice(2),
);
