import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
		setTimeout(() => build.kill('SIGKILL'), milliseconds);
		await ended;
		const now = await filesIn(out);
		// The one or the other, whole.
		if (build.signalCode) expect([different(now, before), different(now, after)]).toContainEqual([]);
	}
	expect(await runScript('build', ...args)).toMatchObject({ code: 0, err: '' });
	expect(different(await filesIn(out), after)).toEqual([]);
	expect((await readdir(folder.path)).sort()).toEqual(['cold', 'content', 'site']);
}, 300_000);
