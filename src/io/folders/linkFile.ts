import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a file at a second place without copying what is in it; where that can't be done, as a copy of the same age.
 * At once: for thousands of files that lie in memory anyway, waiting for each costs several times the work.
 */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') {
			if (!mkdirSync(dirname(to), { recursive: true })) throw error;
			linkFile(from, to);
		} else if (unlinkable.has(code)) {
			copyFileSync(from, to);
			const { atime, mtime } = statSync(from);
			utimesSync(to, atime, mtime);
		} else throw error;
	}
}

const unlinkable = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK']);
