import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A folder seen from the root of the Git repository in which it lies, with `/`; from nowhere, its whole path. */
export async function repositoryPath(folder: string): Promise<string> {
	const path = await realpath(resolve(folder)).catch(() => resolve(folder));
	for (let root = path; ; root = dirname(root)) {
		if (existsSync(join(root, '.git'))) return relative(root, path).split(sep).join('/');
		if (dirname(root) === root) return path.split(sep).join('/');
	}
}
