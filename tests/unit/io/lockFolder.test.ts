import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../src/io/folders/lockFolder.ts';
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

/** Tries one folder after the other, each at a moment that all contenders share, and says which ones it has. */
const contender = `
	import { lockFolder } from ${JSON.stringify(new URL('../../../src/io/folders/lockFolder.ts', import.meta.url))};
	const [parent, count, start] = process.argv.slice(1);
	const held = [];
	for (let i = 0; i < count; i++) {
		while (Date.now() < Number(start) + i * 15);
		await lockFolder(parent + '/dist-' + i).then(() => held.push(i), () => {});
	}
	// Long enough for the others: they are to find a process that runs.
	await new Promise((done) => setTimeout(done, 500));
	console.log(JSON.stringify(held));
`;

test('of several that come at the same moment, exactly one has the folder, also after one that was stopped', async () => {
	await using temporary = await temporaryFolder();
	const count = 60;
	const stopped = spawn(process.execPath, ['-e', '']);
	await once(stopped, 'exit');
	// Each second folder has a lock that nobody holds any more.
	for (let i = 0; i < count; i += 2) {
		await writeFile(join(temporary.path, `.dist-${i}-lock`), JSON.stringify({ pid: stopped.pid, host: hostname() }));
	}
	const args = ['--input-type=module', '-e', contender, temporary.path, String(count), String(Date.now() + 1500)];
	const contenders = await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, args)));
	const held = contenders.flatMap(({ stdout }) => JSON.parse(stdout) as number[]);
	expect(held.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
	expect(await readdir(temporary.path)).toEqual([]);
});

test('who was stopped while it took a lock over is followed as well', async () => {
	await using temporary = await temporaryFolder();
	const file = join(temporary.path, '.dist-lock');
	await writeFile(file, '');
	await writeFile(`${file}-da39a3ee5e6b`, '');
	{
		await using _lock = await lockFolder(join(temporary.path, 'dist'));
		expect(await readdir(temporary.path)).toEqual(['.dist-lock']);
	}
	expect(await readdir(temporary.path)).toEqual([]);
});

test('a lock with the number of this process is of one before it, as in a container that was started again', async () => {
	await using temporary = await temporaryFolder();
	const folder = join(temporary.path, 'dist');
	await writeFile(join(temporary.path, '.dist-lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
	await using _lock = await lockFolder(folder);
	await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
});

test('the lock of another that came in the place of this one stays', async () => {
	await using temporary = await temporaryFolder();
	const file = join(temporary.path, '.dist-lock');
	const other = JSON.stringify({ pid: 1, host: 'another-machine.example' });
	{
		await using _lock = await lockFolder(join(temporary.path, 'dist'));
		await writeFile(file, other);
	}
	expect(await readFile(file, 'utf8')).toBe(other);
});
