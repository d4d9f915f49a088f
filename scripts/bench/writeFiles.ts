import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/core/sourceFile.ts';

export interface Written {
	files: number;
	bytes: number;
}

export function writeFiles(folder: string, files: Iterable<SourceFile>): Written {
	const made = new Set<string>();
	const written: Written = { files: 0, bytes: 0 };
	for (const { path, bytes } of files) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, bytes);
		written.files++;
		written.bytes += bytes.length;
	}
	return written;
}
