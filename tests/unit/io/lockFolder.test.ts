import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../src/io/lockFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('one process at a time holds a folder, and the lock goes with the scope', async () => {
	await using temporary = await temporaryFolder();
	const folder = join(temporary.path, 'dist');
	{
		await using _lock = await lockFolder(folder);
		const error: Error = await lockFolder(folder).then(
			() => new Error('It was not held.'),
			(e) => e,
		);
		expect(error.message.replaceAll(temporary.path, '').replace(`${process.pid} on ${hostname()}`, 'N on HERE')).toBe(
			'Another build into /dist is running (process N on HERE). Wait until it ends. ' +
				"If it doesn't run any more, delete /.dist-lock",
		);
	}
	expect(await readdir(temporary.path)).toEqual([]);
	await using _again = await lockFolder(folder);
});

test('the lock of a process that was stopped by force is taken over', async () => {
	await using temporary = await temporaryFolder();
	const stopped = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	const ended = once(stopped, 'exit');
	stopped.kill('SIGKILL');
	await ended;
	await writeFile(join(temporary.path, '.dist-lock'), JSON.stringify({ pid: stopped.pid, host: hostname() }));
	await using _lock = await lockFolder(join(temporary.path, 'dist'));
	await expect(lockFolder(join(temporary.path, 'dist'))).rejects.toThrow(`process ${process.pid}`);
});

test('a lock that was never written to the end, or comes from another machine', async () => {
	await using temporary = await temporaryFolder();
	const file = join(temporary.path, '.dist-lock');
	await writeFile(file, '{"pid":');
	{
		await using _lock = await lockFolder(join(temporary.path, 'dist'));
	}
	await writeFile(file, JSON.stringify({ pid: 1, host: 'another-machine.example' }));
	await expect(lockFolder(join(temporary.path, 'dist'))).rejects.toThrow('process 1 on another-machine.example');
});
