import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Remembers what lies in some folders; what comes back removes whatever came later. So nothing has to be known of
 * where a program keeps what it made.
 */
export async function clearer(...folders: string[]): Promise<() => Promise<void>> {
	const before = new Map<string, Set<string>>();
	for (const folder of folders) before.set(folder, new Set(await readdir(folder)));
	return async () => {
		for (const [folder, kept] of before) {
			const later = (await readdir(folder)).filter((name) => !kept.has(name));
			await Promise.all(later.map((name) => rm(join(folder, name), { recursive: true, force: true })));
		}
	};
}
