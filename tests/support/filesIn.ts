import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder by their path in it. */
export type Files = Map<string, Buffer>;

/** At once: for hundreds of small files, waiting for each costs several times the work. */
export async function filesIn(folder: string): Promise<Files> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]));
}
