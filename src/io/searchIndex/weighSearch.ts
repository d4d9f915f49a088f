import { readdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { SearchWeight } from '../../core/format/formatSearchWeight.ts';
import type { Digest } from '../../core/model.ts';
import { searchRoot } from './searchSources.ts';

/** What the search of a built bulletin weighs, without compressed copies of its files. */
export async function weighSearch(digest: Digest, outDir: string): Promise<SearchWeight> {
	const entries = await readdir(join(outDir, searchRoot), { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const sizes = await Promise.all(files.map(async (file) => ({ file, bytes: (await stat(file)).size })));
	return {
		reports: digest.records.reports.size,
		files: files.length,
		bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
		lists: sizes.flatMap(({ file, bytes }) =>
			file.endsWith('.pf_meta') ? [{ lang: basename(dirname(file)), bytes }] : [],
		),
		// A container may be allowed less than the machine has; where nobody set a limit, this number is huge.
		memoryBytes: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
	};
}
