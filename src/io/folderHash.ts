import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One text that stands for all files at and below the given places, with their names. */
export async function folderHash(root: string, places: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const place of places) {
		for (const path of await filesAt(root, place)) hash.update(`${path}\0`).update(await readFile(join(root, path)));
	}
	return hash.digest('hex').slice(0, 32);
}

async function filesAt(root: string, place: string): Promise<string[]> {
	const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true }).catch(() => undefined);
	if (!entries) return [place];
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
		.sort();
}
