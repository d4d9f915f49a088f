import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder of packages made of links to those of another: programs find all of them there, and keep their caches
 * (`node_modules/.astro`) beside them without touching those of the other.
 */
export async function linkPackages(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const name of await readdir(from)) {
		if (name.startsWith('.')) continue;
		if (name.startsWith('@')) await linkPackages(join(from, name), join(to, name));
		else await symlink(join(from, name), join(to, name), 'junction');
	}
}
