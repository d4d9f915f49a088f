import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One text that stands for all files at and below the given places, with their names. At once: for hundreds of small
 * files, waiting for each costs several times the work.
 */
export function folderHash(root: string, places: readonly string[]): string {
	const hash = createHash('sha256');
	for (const place of places) {
		for (const path of filesAt(root, place)) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
	}
	return hash.digest('hex').slice(0, 32);
}

function filesAt(root: string, place: string): string[] {
	if (!statSync(join(root, place)).isDirectory()) return [place];
	const files: string[] = [];
	const walk = (folder: string) => {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) files.push(path);
		}
	};
	walk(place);
	return files.sort();
}
