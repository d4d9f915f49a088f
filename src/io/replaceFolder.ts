import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the folder `fresh` in the place of `target`, whole: a reader finds the old or the new one, never a mixture,
 * and a build that fails before this leaves the old one standing.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
	// Renaming is the one step that can't be caught halfway, and works beside the target alone.
	const beside = join(dirname(target), `.${basename(target)}-${process.pid}`);
	const old = `${beside}-old`;
	try {
		await mkdir(dirname(target), { recursive: true });
		await move(fresh, beside);
		const stood = await renamed(target, old);
		try {
			await rename(beside, target);
		} catch (error) {
			if (stood) await rename(old, target);
			throw error;
		}
	} finally {
		await rm(beside, { recursive: true, force: true });
	}
	await rm(old, { recursive: true, force: true });
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
