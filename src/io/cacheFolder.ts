import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const caches = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * A folder for what one command leaves for the next about one place: a content folder, an output folder. Whoever
 * deletes it loses nothing but time.
 *
 * @param kind what is kept
 * @param place the folder that it is about; when that is gone, what is kept about it goes too
 */
export async function openCacheFolder(kind: string, place: string): Promise<string> {
	const all = join(caches, kind);
	const path = resolve(place);
	const folder = join(all, hash('sha1', path, 'hex').slice(0, 16));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'place.txt'), path);
	for (const name of await readdir(all)) {
		const other = await readFile(join(all, name, 'place.txt'), 'utf8').catch(() => undefined);
		if (other !== undefined && other !== path && !existsSync(other)) {
			await rm(join(all, name), { recursive: true, force: true });
		}
	}
	return folder;
}
