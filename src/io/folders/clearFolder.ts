import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Deletes all files of a folder that nobody wants, and the folders that are empty then. What is deleted may be linked
 * from elsewhere, and stays there.
 *
 * @param stays is asked with each file's path below the folder
 * @param files all files that are there, where that is known
 */
export function clearFolder(folder: string, stays: (path: string) => boolean, files?: Iterable<string>): void {
	if (!files) {
		clear(folder, '', stays);
		return;
	}
	for (const path of files) {
		if (stays(path)) continue;
		unlinkSync(join(folder, path));
		removeIfEmpty(folder, dirname(path));
	}
}

/** Whether nothing is left. */
function clear(root: string, below: string, stays: (path: string) => boolean): boolean {
	let empty = true;
	for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
		const path = join(below, entry.name);
		if (entry.isDirectory()) {
			if (clear(root, path, stays)) rmdirSync(join(root, path));
			else empty = false;
		} else if (stays(path)) empty = false;
		else unlinkSync(join(root, path));
	}
	return empty;
}

function removeIfEmpty(root: string, below: string): void {
	if (below === '.') return;
	try {
		rmdirSync(join(root, below));
	} catch {
		// Something is left in it.
		return;
	}
	removeIfEmpty(root, dirname(below));
}
