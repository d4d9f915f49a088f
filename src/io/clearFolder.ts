import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes all files of a folder that nobody wants, and the folders that are empty then. What is deleted may be linked
 * from elsewhere, and stays there.
 *
 * @param stays is asked with each file's path below the folder
 */
export function clearFolder(folder: string, stays: (path: string) => boolean): void {
	clear(folder, '', stays);
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
