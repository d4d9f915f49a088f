import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTextPath } from '../../core/parse/isTextPath.ts';
import type { PictureSize } from '../../core/pictureSize.ts';
import { openCacheFolder } from '../folders/cacheFolder.ts';
import { type Entry, readBytes } from './contentReader.ts';
import { isSettled } from './fileStamp.ts';
import { KeptFile } from './keptFile.ts';
import { writeWhole } from '../folders/writeWhole.ts';

/** What one run knew of the files of a content folder, kept for the next. */
export interface ContentIndex {
	entries: ReadonlyMap<string, Entry>;
	/** @param began when the folder was looked at, in milliseconds */
	save(entries: ReadonlyMap<string, Entry>, began: number): Promise<void>;
}

interface Written {
	version: 3;
	began: number;
	files: [path: string, stamp: string, hash: string | null, picture: PictureSize | null][];
}

/** Opens what the last run knew. A file that the file system says is unchanged isn't read again. */
export async function openContentIndex(content: string): Promise<ContentIndex> {
	const file = join(await openCacheFolder('texts', content), 'files.json');
	// Nothing is there yet, or another program wrote here: everything is read.
	const written = await readFile(file, 'utf8')
		.then((text) => JSON.parse(text) as Partial<Written>)
		.catch(() => undefined);
	const { began = 0, files = [] } = written?.version === 3 ? written : {};
	const entries = new Map<string, Entry>();
	for (const [path, stamp, hash, picture] of files) {
		if (!isSettled(stamp, began)) continue;
		const size = Number(stamp.split(' ')[2]);
		if (isTextPath(path)) {
			const source = new KeptFile(path, () => readBytes(join(content, path), size), hash ?? undefined);
			entries.set(path, { stamp, source });
		} else entries.set(path, { stamp, picture: picture ?? undefined, hash: hash ?? undefined });
	}
	return {
		entries,
		save: async (now, began) => {
			// What is known of a link that isn't followed is its stamp alone.
			const kept = [...now].filter(([, { isStrayLink }]) => !isStrayLink);
			const same = kept.length === files.length && kept.every(([path, entry]) => entry === entries.get(path));
			if (same) return;
			const text = JSON.stringify({
				version: 3,
				began,
				files: kept.map(([path, { stamp, source, picture, hash }]) => [
					path,
					stamp,
					source?.hash ?? hash ?? null,
					picture ?? null,
				]),
			} satisfies Written);
			await writeWhole(file, text);
		},
	};
}
