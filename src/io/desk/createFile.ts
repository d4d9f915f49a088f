import { randomUUID } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a new file whole, or not at all: a reader never finds half of it, and one that is there already is left as it
 * is. False where there was one.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
	const folder = dirname(path);
	await mkdir(folder, { recursive: true });
	const fresh = join(folder, `.${basename(path)}-${randomUUID()}`);
	try {
		await writeFile(fresh, content, { flag: 'wx' });
		await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
			// Some disks know no links; what is left is to create the file itself, which is refused where there is one.
			if (error.code === 'EEXIST') throw error;
			return writeFile(path, content, { flag: 'wx' });
		});
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		await rm(fresh, { force: true });
	}
}
