import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderProblem } from './contentFolderError.ts';
import { fileStamp } from './fileStamp.ts';
import { listFiles, openFolder } from './listFiles.ts';

/** A content folder as the file system tells of it, without a look into any file. */
export interface ContentLook {
	/** The folder's real path. */
	root: string;
	/** When it was looked at, in milliseconds. */
	looked: number;
	/** Each file's stamp and bytes, by its path, in order. */
	files: ReadonlyMap<string, { stamp: string; size: number }>;
}

/** As much of it as says whether something has changed. */
export interface StampedLook extends Pick<ContentLook, 'root' | 'looked'> {
	files: ReadonlyMap<string, { stamp: string }>;
}

/** @throws WordsError where the folder, or a part of it, can't be looked at */
export async function lookAtContent(content: string): Promise<ContentLook> {
	const root = await openFolder(content);
	return lookAtFiles(root, listFiles(root));
}

/** The same of some files alone. */
export function lookAtFiles(root: string, paths: readonly string[]): ContentLook {
	const looked = Date.now();
	const files = new Map<string, { stamp: string; size: number }>();
	for (const path of paths) {
		const info = infoOf(join(root, path));
		// Deleted since it was listed.
		if (info) files.set(path, { stamp: fileStamp(info), size: info.size });
	}
	return { root, looked, files };
}

function infoOf(file: string): Stats | undefined {
	try {
		return statSync(file, { throwIfNoEntry: false });
	} catch {
		throw folderProblem('unreadable', file);
	}
}
