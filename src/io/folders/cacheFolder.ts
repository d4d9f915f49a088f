import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const caches = fileURLToPath(new URL('../../../.cache', import.meta.url));

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
	if (!cleared.has(kind)) await clear(kind, all);
	return folder;
}

const whole = { recursive: true, force: true } as const;

/** The kinds through which this process has gone: once is enough, and several parts of a command ask for the same. */
const cleared = new Set<string>();

async function clear(kind: string, all: string): Promise<void> {
	cleared.add(kind);
	for (const name of await readdir(all)) if (await isForgotten(join(all, name))) await rm(join(all, name), whole);
}

/** A day: a build that is under way may not have made its folder yet. */
const patience = 86_400_000;

async function isForgotten(folder: string): Promise<boolean> {
	const note = join(folder, 'place.txt');
	const place = await readFile(note, 'utf8').catch(() => undefined);
	if (place === undefined || existsSync(place)) return false;
	return (await stat(note)).mtimeMs < Date.now() - patience;
}
