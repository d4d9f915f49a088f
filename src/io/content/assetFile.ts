import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assetName } from '../../core/link/assetName.ts';

/** Where the file lies that core calls `path`: its name, or that of a folder above it, may be saved in another form. */
export function assetFile(content: string, path: string): string {
	const file = join(content, path);
	if (existsSync(file)) return file;
	let found = content;
	for (const part of path.split('/')) {
		const names = namesIn(found);
		found = join(found, names.includes(part) ? part : (names.find((name) => assetName(name) === part) ?? part));
	}
	return found;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		// The file is a new one.
		return [];
	}
}
