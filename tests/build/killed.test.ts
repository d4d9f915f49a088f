import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { different } from '../support/different.ts';
import { filesIn } from '../support/filesIn.ts';
import { digestPath, runScript, scriptEnv } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const small = fileURLToPath(new URL('../fixtures/small', import.meta.url));

test('a build that is stopped by force leaves a whole bulletin, and the next one is right', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const out = join(folder.path, 'site');
	const args = ['--content', content, '--out', out];
	await cp(small, content, { recursive: true });
	expect(await runScript('build', ...args)).toMatchObject({ code: 0, err: '' });
	const before = await filesIn(out);
	const [report = ''] = await readdir(join(content, 'reports'));
	await appendFile(join(content, 'reports', report), '\nA sentence that was added later.\n');
	const cold = join(folder.path, 'cold');
	await runScript('build', '--content', content, '--out', cold);
	const after = await filesIn(cold);
	// From the reading of the records to the last moves: where it is stopped, nobody knows.
	for (const milliseconds of [300, 1200, 2400, 3600]) {
		const build = spawn(process.execPath, [digestPath, 'build', ...args], { env: scriptEnv, stdio: 'ignore' });
		const ended = once(build, 'exit');
		await setTimeout(milliseconds);
		build.kill('SIGKILL');
		await ended;
		const now = await filesIn(out);
		// The one or the other, whole.
		if (build.signalCode) expect([different(now, before), different(now, after)]).toContainEqual([]);
	}
	expect(await runScript('build', ...args)).toMatchObject({ code: 0, err: '' });
	expect(different(await filesIn(out), after)).toEqual([]);
	expect((await readdir(folder.path)).sort()).toEqual(['cold', 'content', 'site']);

	// Who asks it to end has the folder beside it cleared away as well.
	const ends: { code: number | null; left: string[] }[] = [];
	for (const watch of [[], ['--watch']]) {
		const build = spawn(process.execPath, [digestPath, 'build', '--fresh', ...watch, ...args], { env: scriptEnv });
		const ended = once(build, 'exit');
		while (!existsSync(join(folder.path, '.site-new', 'reports'))) await setTimeout(5);
		build.kill('SIGTERM');
		await ended;
		ends.push({ code: build.exitCode, left: (await readdir(folder.path)).sort() });
	}
	const left = ['cold', 'content', 'site'];
	expect(ends).toEqual([
		{ code: 143, left },
		{ code: 143, left },
	]);
	expect(different(await filesIn(out), after)).toEqual([]);
}, 300_000);
