import { hash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { WordsError } from '../../core/wordsError.ts';
import { atExit } from './atExit.ts';
import { createFile } from '../desk/createFile.ts';
import { missing } from './missing.ts';

interface Holder {
	pid: number;
	host: string;
	/** Makes each lock another, also those of one process. */
	id: string;
}

/** The locks that this process has, or is about to take. */
const own = new Set<string>();

/**
 * Keeps a folder for this process until the end of the scope, so that two builds never write the same pages. The lock
 * of a process that was stopped by force is taken over.
 *
 * @throws WordsError when another process holds the folder
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
	const file = join(dirname(resolve(folder)), `.${basename(folder)}-lock`);
	const me: Holder = { pid: process.pid, host: hostname(), id: randomUUID() };
	if (own.has(file)) throw new WordsError(held(folder, file, me));
	own.add(file);
	try {
		await mkdir(dirname(file), { recursive: true });
		const holder = await claim(file, me);
		if (holder !== me) throw new WordsError(held(folder, file, holder));
	} catch (error) {
		own.delete(file);
		throw error;
	}
	const last = atExit(() => release(file, me));
	return {
		[Symbol.asyncDispose]: async () => {
			release(file, me);
			last[Symbol.dispose]();
			own.delete(file);
		},
	};
}

/** @returns who holds the lock now; nothing where it changed hands at each look */
async function claim(file: string, me: Holder): Promise<Holder | undefined> {
	for (let attempt = 0; attempt < 10; attempt++) {
		if (await createFile(file, JSON.stringify(me))) return me;
		const text = await readFile(file, 'utf8').catch(missing);
		if (text === undefined) continue;
		const holder = holderIn(text);
		if (holder && isRunning(holder)) return holder;
		// Nobody's any more, as others may see as well. Which of them follows is settled by a lock of its own, named after
		// this very one: until it goes, no one else puts anything in the place of what is compared here.
		const succession = `${file}-${hash('sha1', text, 'hex').slice(0, 12)}`;
		const successor = await claim(succession, me);
		if (successor !== me) return successor;
		if ((await readFile(file, 'utf8').catch(missing)) === text) {
			await rename(succession, file);
			return me;
		}
		await rm(succession, { force: true });
	}
	return undefined;
}

/** At once, since a process may be about to end. Who was told to delete the lock may have made room for another's. */
function release(file: string, me: Holder): void {
	try {
		if (readFileSync(file, 'utf8') === JSON.stringify(me)) rmSync(file, { force: true });
	} catch {
		// Gone, or out of reach: the next process finds that nobody holds it.
	}
}

/** Nothing where a power cut has left no whole lock. */
function holderIn(text: string): Holder | undefined {
	try {
		return JSON.parse(text) as Holder;
	} catch {
		return undefined;
	}
}

function isRunning({ pid, host }: Holder): boolean {
	// Nothing tells from here whether a process on another machine still runs.
	if (host !== hostname()) return true;
	// In a container that is started again, processes get the same numbers. What this one holds is in `own`.
	if (pid === process.pid) return false;
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
