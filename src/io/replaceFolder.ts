import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where the new and the old folder lie for a moment: renaming can't be caught halfway, and works side by side alone. */
const beside = (target: string, what: 'new' | 'old') => join(dirname(target), `.${basename(target)}-${what}`);

/**
 * Puts the folder `fresh` in the place of `target`, whole: a reader finds the old or the new one, never a mixture,
 * and a build that fails before this leaves the old one standing. One process at a time: see `lockFolder`.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
	const [next, old] = [beside(target, 'new'), beside(target, 'old')];
	await mkdir(dirname(target), { recursive: true });
	await recoverFolder(target);
	try {
		await move(fresh, next);
		const stood = await renamed(target, old);
		try {
			await rename(next, target);
		} catch (error) {
			if (stood) await rename(old, target);
			throw error;
		}
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	await rm(old, { recursive: true, force: true });
}

/**
 * Puts right what a process left that was stopped by force while it replaced `target`: between its two renamings the
 * old folder has another name, and gets its own again here.
 */
export async function recoverFolder(target: string): Promise<void> {
	const old = beside(target, 'old');
	if (!existsSync(target)) await renamed(old, target);
	await rm(old, { recursive: true, force: true });
	await rm(beside(target, 'new'), { recursive: true, force: true });
}

/** By renaming, or by copying where the two lie on different disks. */
async function move(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		// Of the same age: the next build knows a page that it can keep by its age.
		await cp(from, to, { recursive: true, preserveTimestamps: true });
	}
}

/** Whether there was something to rename. */
async function renamed(from: string, to: string): Promise<boolean> {
	try {
		await rename(from, to);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw error;
	}
}
