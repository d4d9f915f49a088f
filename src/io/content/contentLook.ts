import { lstatSync, type Stats, statSync } from 'node:fs';
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
	/** The stamp and the bytes of each file, and of each link that isn't followed, by its path, in order. */
	files: ReadonlyMap<string, LookedAt>;
	/** Some file is reached through a link, and so has a second name here. */
	hasLinks: boolean;
}

interface LookedAt {
	stamp: string;
	size: number;
	/** A link that leads out of the folder, or nowhere; the stamp is its own. */
	isStrayLink?: true;
}

/** As much of it as says whether something has changed. */
export interface StampedLook extends Pick<ContentLook, 'root' | 'looked'> {
	files: ReadonlyMap<string, { stamp: string }>;
}

/** @throws WordsError where the folder, or a part of it, can't be looked at */
export async function lookAtContent(content: string): Promise<ContentLook> {
	const root = await openFolder(content);
	const { files, strayLinks, hasLinks } = listFiles(root);
	const paths = strayLinks.length > 0 ? [...files, ...strayLinks].sort() : files;
	return { ...lookAtFiles(root, paths, new Set(strayLinks)), hasLinks };
}

/** The same of some files alone. */
export function lookAtFiles(
	root: string,
	paths: readonly string[],
	strayLinks: ReadonlySet<string> = new Set(),
): ContentLook {
	const looked = Date.now();
	const files = new Map<string, LookedAt>();
	for (const path of paths) {
		const isStrayLink = strayLinks.has(path);
		const info = infoOf(join(root, path), isStrayLink ? lstatSync : statSync);
		// Deleted since it was listed.
		if (info) files.set(path, { stamp: fileStamp(info), size: info.size, ...(isStrayLink && { isStrayLink }) });
	}
	return { root, looked, files, hasLinks: false };
}

function infoOf(file: string, look: typeof statSync): Stats | undefined {
	try {
		return look(file, { throwIfNoEntry: false });
	} catch {
		throw folderProblem('unreadable', file);
	}
}
