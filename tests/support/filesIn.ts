import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder by their path in it. */
export type Files = Map<string, Buffer>;

export async function filesIn(folder: string): Promise<Files> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)));
}
