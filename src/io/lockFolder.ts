import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { WordsError } from '../core/wordsError.ts';
import { atExit } from './atExit.ts';

interface Holder {
	pid: number;
	host: string;
}

/**
 * Keeps a folder for this process until the end of the scope, so that two builds never write the same pages. The lock
 * of a process that was stopped by force is taken over.
 *
 * @throws WordsError when another process holds the folder
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
	const file = join(dirname(folder), `.${basename(folder)}-lock`);
	await mkdir(dirname(file), { recursive: true });
	// Twice: the second time after a lock that nobody holds any more has been taken away.
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			await writeFile(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder), { flag: 'wx' });
			const last = atExit(() => rmSync(file, { force: true }));
			return {
				[Symbol.asyncDispose]: async () => {
					await rm(file, { force: true });
					last[Symbol.dispose]();
				},
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = await readHolder(file);
		if (holder && isRunning(holder)) throw new WordsError(held(folder, file, holder));
		await rm(file, { force: true });
	}
	throw new WordsError(held(folder, file, await readHolder(file)));
}

async function readHolder(file: string): Promise<Holder | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Holder;
	} catch {
		// Gone in the meantime, or never written to the end.
		return undefined;
	}
}

function isRunning({ pid, host }: Holder): boolean {
	// Nothing tells from here whether a process on another machine still runs.
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

const held = (folder: string, file: string, holder: Holder | undefined) => ({
	en:
		`Another build into ${folder} is running${holder ? ` (process ${holder.pid} on ${holder.host})` : ''}. ` +
		`Wait until it ends. If it doesn't run any more, delete ${file}`,
	zh:
		`另一个生成到 ${folder} 的过程正在运行${holder ? `（${holder.host} 上的进程 ${holder.pid}）` : ''}。` +
		`请等它结束。如果它已不在运行，请删除 ${file}`,
});
