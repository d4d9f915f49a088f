import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentType } from '../contentType.ts';

export interface ServedFile {
	type: string;
	bytes: Uint8Array;
}

/** The files of a folder by their address. Only what is listed is served, so no address leads out of the folder. */
export function serveFiles(folder: string): (path: string) => Promise<ServedFile | undefined> {
	let listed: Promise<Set<string>> | undefined;
	const list = async () => {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
	};
	return async (path) => {
		listed ??= list();
		const file = path.slice(1);
		if (!(await listed).has(file)) return undefined;
		return { type: contentType(file), bytes: await readFile(join(folder, file)) };
	};
}
