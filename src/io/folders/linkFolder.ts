import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { linkFile } from './linkFile.ts';

/** Puts all files of a folder at a second place, as `linkFile` does. */
export function linkFolder(from: string, to: string): void {
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		const file = join(entry.parentPath, entry.name);
		if (entry.isFile()) linkFile(file, join(to, relative(from, file)));
	}
}
