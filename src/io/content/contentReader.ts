import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assetName } from '../../core/link/assetName.ts';
import { isTextPath } from '../../core/parse/isTextPath.ts';
import type { PictureSize } from '../../core/pictureSize.ts';
import type { Assets } from './assets.ts';
import { folderProblem } from './contentFolderError.ts';
import { type ContentLook, lookAtContent } from './contentLook.ts';
import { fileStamp } from './fileStamp.ts';
import { KeptFile } from './keptFile.ts';
import { listFiles, openFolder } from './listFiles.ts';
import type { Content } from './readContent.ts';
import { isPicture } from '../pictures/isPicture.ts';

export interface ContentReader {
	/** The folder's real path. */
	root: string;
	/** The folder as it lies there now, or as it was looked at. Only files that look changed since the last time are read. */
	read(look?: ContentLook): Promise<Content>;
	/** The same, where nothing changed but at and below these paths; these are read, whatever they look like. */
	readAgain(paths: Iterable<string>): Promise<Content>;
	/** What is known of each file now, by its path. */
	entries(): ReadonlyMap<string, Entry>;
	/** The files that are no records, as they were read last. */
	assets: Assets;
}

export interface Entry {
	/** What the file system says of the file; another after each change. */
	stamp: string;
	/** The same object as long as the file holds the same. */
	source?: KeptFile | undefined;
	picture?: PictureSize | undefined;
	/** Of a file that is no record, when somebody has asked for it. */
	hash?: string | undefined;
	/** A link that leads out of the folder, or nowhere: nothing of it is read. */
	isStrayLink?: true;
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
	/** Paths as they are saved by those that core knows, where they differ. */
	let saved: ReadonlyMap<string, string> = new Map();
	let hasLinks = false;

	const savedAs = (path: string) => (entries.has(path) ? path : (saved.get(path) ?? path));
	const contentNow = (): Content => {
		saved = new Map([...entries.keys()].flatMap((path) => (assetName(path) === path ? [] : [[assetName(path), path]])));
		return contentOf(entries);
	};
	const refresh = async (path: string): Promise<void> => {
		const info = await stat(join(root, path)).catch(() => undefined);
		// Deleted since somebody told of it.
		if (!info) entries.delete(path);
		else {
			const file = { stamp: fileStamp(info), size: info.size };
			entries.set(path, await readEntry(root, path, file, entries.get(path), true));
		}
	};
	const read = async (look?: ContentLook): Promise<Content> => {
		const now = new Map<string, Entry>();
		const { files, hasLinks: linked } = look ?? (await lookAtContent(folder));
		hasLinks = linked;
		for (const [path, file] of files) {
			now.set(path, await readEntry(root, path, file, entries.get(path)));
		}
		entries = now;
		return contentNow();
	};
	return {
		root,
		read,
		entries: () => entries,
		assets: {
			size: (path) => entries.get(savedAs(path))?.picture,
			hash: async (name) => {
				const path = savedAs(name);
				const entry = entries.get(path);
				if (entry?.hash !== undefined) return entry.hash;
				const found = hash('sha256', await readFile(join(root, path)), 'hex').slice(0, 16);
				if (entry) entries.set(path, { ...entry, hash: found });
				return found;
			},
		},
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
				if (info?.isDirectory()) {
					const { files, strayLinks, hasLinks: linked } = listFiles(root, join(root, path));
					if (strayLinks.length > 0 || linked) return read();
					for (const inner of files) await refresh(inner);
				} else if (info?.isFile()) await refresh(path);
				else entries.delete(path);
			}
			// What changed may have a second name, of which nobody tells.
			if (hasLinks) return read();
			if (added) entries = sorted(entries);
			return contentNow();
		},
	};
}

async function readEntry(
	root: string,
	path: string,
	{ stamp, size, isStrayLink }: { stamp: string; size: number; isStrayLink?: true },
	known: Entry | undefined,
	anyway = false,
): Promise<Entry> {
	if (known?.stamp === stamp && known.isStrayLink === isStrayLink && !anyway) return known;
	if (isStrayLink) return { stamp, isStrayLink };
	const file = join(root, path);
	if (isTextPath(path)) {
		const source = new KeptFile(path, () => readBytes(file, size));
		const isSame = known?.source?.hash === source.hash && !known.source.isMixed;
		return { stamp, source: isSame ? known.source : source };
	}
	if (!isPicture(path)) return { stamp };
	// Many bulletins have no pictures, and what reads them takes a while to load.
	const { readPictureSize } = await import('../pictures/readPictureSize.ts');
	return { stamp, picture: await readPictureSize(file, size) };
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
	const content: Content = { files: [], assets: new Set(), pictures: new Map(), strayLinks: new Set() };
	for (const [path, { source, picture, isStrayLink }] of entries) {
		const name = assetName(path);
		if (isStrayLink) content.strayLinks.add(path);
		else if (source) content.files.push(source);
		// Of two files with one name, it means the one that bears it.
		else if (name === path || !entries.has(name)) {
			content.assets.add(name);
			if (isPicture(path)) content.pictures.set(name, picture);
		}
	}
	return content;
}
