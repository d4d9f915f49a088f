import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, getBrowser } from './e2e/findBrowser.ts';

// Everything that must hold, cheapest first: form, lint, types, then the tests. Words after `npm test --` go to
// Vitest, and then the tests alone run.

const root = fileURLToPath(new URL('..', import.meta.url));
const { positionals } = parseArgs({ strict: false, allowPositionals: true });

function run(name: string, command: string, ...args: string[]): void {
	process.stdout.write(`\n${name}\n`);
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		// No test tells another host anything.
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		shell: process.platform === 'win32',
	});
	if (error) process.stderr.write(`${error.message}\n`);
	if (status !== 0) process.exit(status ?? 1);
}

if (positionals.length === 0) {
	run('Form', 'prettier', '--check', '--log-level', 'warn', '.');
	run('Lint', 'biome', 'lint', '--error-on-warnings', '.');
	run('Types', 'astro', 'check', '--minimumFailingSeverity', 'hint');
}

const browser = findBrowser() ?? getBrowser();
const projects = browser ? [] : ['unit', 'build', 'engines'].flatMap((name) => ['--project', name]);
run('Tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...projects, ...process.argv.slice(2));

if (!browser) {
	process.stderr.write(
		'\nInstall Chrome or Chromium to run the browser tests: reading, search, keyboard and accessibility were not tested.\n',
	);
	// A person may do without; a run that nobody watches may not.
	if (process.env['CI']) process.exit(1);
}
