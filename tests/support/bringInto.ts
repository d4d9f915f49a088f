import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { different } from './different.ts';
import { type Files, filesIn } from './filesIn.ts';

/** Makes a folder hold these files, and touches no other than it has to. */
export async function bringInto(folder: string, files: Files): Promise<void> {
	for (const path of different(await filesIn(folder), files)) {
		const bytes = files.get(path);
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await (bytes ? writeFile(join(folder, path), bytes) : rm(join(folder, path)));
	}
}
