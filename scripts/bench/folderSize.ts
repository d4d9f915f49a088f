import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from './writeFiles.ts';

/** All files below a folder; none where there is no such folder. */
export function folderSize(folder: string): Written {
	const size: Written = { files: 0, bytes: 0 };
	const visit = (path: string) => {
		for (const entry of readdirSync(path, { withFileTypes: true })) {
			const inside = join(path, entry.name);
			if (entry.isDirectory()) visit(inside);
			else {
				size.files++;
				size.bytes += statSync(inside).size;
			}
		}
	};
	try {
		visit(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	return size;
}
