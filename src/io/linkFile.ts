import { copyFile, link, mkdir, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a file at a second place without copying what is in it; where that can't be done, as a copy of the same age. */
export async function linkFile(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	try {
		await link(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
		await copyFile(from, to);
		const { atime, mtime } = await stat(from);
		await utimes(to, atime, mtime);
	}
}
