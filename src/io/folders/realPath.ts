import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path leads when all links are followed. What doesn't exist yet lies where it would be made. */
export async function realPath(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		const parent = dirname(path);
		if (parent === path) return path;
		const folder = await realPath(parent);
		// A link to what isn't there yet. One that leads back to itself fails in another way.
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		const link = isMissing ? await readlink(path).catch(() => undefined) : undefined;
		return link === undefined ? join(folder, basename(path)) : realPath(resolve(folder, link));
	}
}
