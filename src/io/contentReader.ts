import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../core/digest.ts';
import { isTextPath } from '../core/parse/isTextPath.ts';
import type { PictureSize } from '../core/pictureSize.ts';
import { folderProblem } from './contentFolderError.ts';
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
}

interface Entry {
	/** What the file system says of the file; another after each change. */
	stamp: string;
	/** The same object as long as the file holds the same. */
	source?: SourceFile;
	picture?: PictureSize | undefined;
}

/** A file larger than this is refused by its size; what is in it doesn't matter. */
const maxRead = 1_100_000;
const atOnce = 32;
/** Where more changed at once (another branch was checked out), looking at everything is simpler. */
const maxPaths = 50;

/** Reads a content folder again and again. */
export async function createContentReader(folder: string): Promise<ContentReader> {
	const root = await openFolder(folder);
	let entries = new Map<string, Entry>();

	const refresh = async (path: string, anyway: boolean): Promise<void> => {
		const entry = await readEntry(root, path, entries.get(path), anyway);
		if (entry) entries.set(path, entry);
		else entries.delete(path);
	};
	const refreshAll = async (paths: readonly string[], anyway = false): Promise<void> => {
		for (let i = 0; i < paths.length; i += atOnce) {
			await Promise.all(paths.slice(i, i + atOnce).map((path) => refresh(path, anyway)));
		}
	};
	const read = async (): Promise<Content> => {
		const paths = await listFiles(await openFolder(folder));
		const there = new Set(paths);
		for (const path of entries.keys()) if (!there.has(path)) entries.delete(path);
		await refreshAll(paths);
		entries = sorted(entries);
		return contentOf(entries);
	};
	return {
		root,
		read,
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
				if (info?.isDirectory()) await refreshAll(await listFiles(root, join(root, path)));
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
	const info = await stat(file).catch((error: NodeJS.ErrnoException) => {
		// Deleted since it was listed.
		if (error.code === 'ENOENT') return undefined;
		throw folderProblem('unreadable', file);
	});
	if (!info) return undefined;
	const stamp = `${info.mtimeMs} ${info.size} ${info.ino}`;
	if (known?.stamp === stamp && !anyway) return known;
	if (isTextPath(path)) {
		const bytes = await readBytes(file, info.size);
		const same = known?.source && Buffer.compare(known.source.bytes, bytes) === 0;
		return { stamp, source: same ? known.source : { path, bytes } } as Entry;
	}
	return { stamp, picture: isPicture(path) ? await readPictureSize(file, info.size) : undefined };
}

/** The checker wants to know the size of a file that is too large, and none of its text. */
const readBytes = async (path: string, size: number): Promise<Uint8Array> =>
	size > maxRead
		? new Uint8Array(Math.min(size, 100_000_000))
		: readFile(path).catch(() => {
				throw folderProblem('unreadable', path);
			});

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
