import { readFileSync, type Stats, statSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isTextPath } from '../core/parse/isTextPath.ts';
import type { PictureSize } from '../core/pictureSize.ts';
import { folderProblem } from './contentFolderError.ts';
import { fileStamp } from './fileStamp.ts';
import { KeptFile } from './keptFile.ts';
import { listFiles, openFolder } from './listFiles.ts';
import type { Content } from './readContent.ts';
import { isPicture, readPictureSize } from './readPictureSize.ts';

export interface ContentReader {
	/** The folder's real path. */
	root: string;
	/** The folder as it lies there now. Only files that look changed since the last time are read. */
	read(): Promise<Content>;
	/** The same, where nothing changed but at and below these paths; these are read, whatever they look like. */
	readAgain(paths: Iterable<string>): Promise<Content>;
	/** What is known of each file now, by its path. */
	entries(): ReadonlyMap<string, Entry>;
}

export interface Entry {
	/** What the file system says of the file; another after each change. */
	stamp: string;
	/** The same object as long as the file holds the same. */
	source?: KeptFile | undefined;
	picture?: PictureSize | undefined;
}

/** A file larger than this is refused by its size; what is in it doesn't matter. */
const maxRead = 1_100_000;
/** Where more changed at once (another branch was checked out), looking at everything is simpler. */
const maxPaths = 50;

/**
 * Reads a content folder again and again.
 *
 * @param known what an earlier run knew of the files of this folder
 */
export async function createContentReader(
	folder: string,
	known: ReadonlyMap<string, Entry> = new Map(),
): Promise<ContentReader> {
	const root = await openFolder(folder);
	let entries = new Map(known);

	const refresh = async (path: string, anyway: boolean): Promise<void> => {
		const entry = await readEntry(root, path, entries.get(path), anyway);
		if (entry) entries.set(path, entry);
		else entries.delete(path);
	};
	const refreshAll = async (paths: readonly string[], anyway = false): Promise<void> => {
		for (const path of paths) await refresh(path, anyway);
	};
	const read = async (): Promise<Content> => {
		const paths = listFiles(await openFolder(folder));
		const there = new Set(paths);
		for (const path of entries.keys()) if (!there.has(path)) entries.delete(path);
		await refreshAll(paths);
		entries = sorted(entries);
		return contentOf(entries);
	};
	return {
		root,
		read,
		entries: () => entries,
		readAgain: async (paths) => {
			const changed = new Set(paths);
			if (changed.size > maxPaths) return read();
			let added = false;
			for (const path of changed) {
				if (path.split('/').some((part) => part.startsWith('.'))) continue;
				const info = await lstat(join(root, path)).catch(() => undefined);
				// What lies behind a link may be linked from elsewhere too.
				if (info?.isSymbolicLink()) return read();
				for (const known of entries.keys()) if (known.startsWith(`${path}/`)) entries.delete(known);
				added ||= !entries.has(path);
				if (info?.isDirectory()) await refreshAll(listFiles(root, join(root, path)));
				else if (info?.isFile()) await refresh(path, true);
				else entries.delete(path);
			}
			if (added) entries = sorted(entries);
			return contentOf(entries);
		},
	};
}

async function readEntry(root: string, path: string, known: Entry | undefined, anyway: boolean) {
	const file = join(root, path);
	const info = infoOf(file);
	// Deleted since it was listed.
	if (!info) return undefined;
	const stamp = fileStamp(info);
	if (known?.stamp === stamp && !anyway) return known;
	if (isTextPath(path)) {
		const bytes = readBytes(file, info.size);
		const source = new KeptFile(path, () => bytes);
		return { stamp, source: known?.source?.hash === source.hash ? known.source : source };
	}
	return { stamp, picture: isPicture(path) ? await readPictureSize(file, info.size) : undefined };
}

function infoOf(file: string): Stats | undefined {
	try {
		return statSync(file, { throwIfNoEntry: false });
	} catch {
		throw folderProblem('unreadable', file);
	}
}

/** The checker wants to know the size of a file that is too large, and none of its text. */
export function readBytes(path: string, size: number): Uint8Array {
	if (size > maxRead) return new Uint8Array(Math.min(size, 100_000_000));
	try {
		return readFileSync(path);
	} catch {
		throw folderProblem('unreadable', path);
	}
}

const sorted = (entries: ReadonlyMap<string, Entry>) =>
	new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

function contentOf(entries: ReadonlyMap<string, Entry>): Content {
	const content: Content = { files: [], assets: new Set(), pictures: new Map() };
	for (const [path, { source, picture }] of entries) {
		if (source) content.files.push(source);
		else {
			content.assets.add(path);
			if (isPicture(path)) content.pictures.set(path, picture);
		}
	}
	return content;
}
