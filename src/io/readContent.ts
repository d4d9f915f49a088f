import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import sharp from 'sharp';
import type { SourceFile } from '../core/digest.ts';
import type { Words } from '../core/message.ts';
import { WordsError } from '../core/wordsError.ts';

export interface Content {
	/** Records and settings, with their bytes. */
	files: SourceFile[];
	/** Paths of everything else. */
	assets: Set<string>;
	/** Those of them that are named as pictures and can't be read as such. */
	brokenPictures: Set<string>;
}

/** The folder that should hold a bulletin is not there, or can't be read. */
export class ContentFolderError extends WordsError {
	override name = 'ContentFolderError';
}

const folderProblems = {
	missing: (folder: string): Words => ({ en: `There is no folder “${folder}”.`, zh: `没有“${folder}”这个文件夹。` }),
	noFolder: (folder: string): Words => ({
		en: `“${folder}” is a file; name the folder that holds the bulletin.`,
		zh: `“${folder}”是一个文件；请写存放汇编的文件夹。`,
	}),
	unreadable: (path: string): Words => ({ en: `“${path}” can’t be read.`, zh: `无法读取“${path}”。` }),
};

const text = /(?:\.md|\.markdown)$/i;
const settings = /^digest\.ya?ml$/i;
/** A file larger than this is refused by its size; what is in it doesn't matter. */
const maxRead = 1_100_000;
const atOnce = 32;

const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Reads a content folder. Dot files are passed over, and so are links that lead out of the folder. */
export async function readContent(folder: string): Promise<Content> {
	const root = await openFolder(folder);
	const paths: string[] = [];
	await walk(root, root, paths, new Set([root]));
	paths.sort();
	const files: SourceFile[] = [];
	const assets = new Set<string>();
	const wanted: string[] = [];
	for (const path of paths) {
		if (text.test(path) || settings.test(path)) wanted.push(path);
		else assets.add(path);
	}
	for (let i = 0; i < wanted.length; i += atOnce) {
		const batch = wanted.slice(i, i + atOnce).map(async (path) => ({ path, bytes: await readBytes(join(root, path)) }));
		files.push(...(await Promise.all(batch)));
	}
	return { files, assets, brokenPictures: await findBrokenPictures(root, assets) };
}

async function findBrokenPictures(root: string, assets: Iterable<string>): Promise<Set<string>> {
	const broken = new Set<string>();
	for (const path of assets) {
		if (!picture.test(path)) continue;
		// The head of a file tells its size; nothing is decoded here.
		await sharp(join(root, path))
			.metadata()
			.catch(() => broken.add(path));
	}
	return broken;
}

async function openFolder(folder: string): Promise<string> {
	let root: string;
	try {
		root = await realpath(resolve(folder));
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw new ContentFolderError((missing ? folderProblems.missing : folderProblems.unreadable)(folder));
	}
	if (!(await stat(root)).isDirectory()) throw new ContentFolderError(folderProblems.noFolder(folder));
	return root;
}

async function walk(root: string, folder: string, paths: string[], visited: Set<string>): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
		throw new ContentFolderError(folderProblems.unreadable(folder));
	});
	for (const entry of entries) {
		if (entry.name.startsWith('.')) continue;
		const path = join(folder, entry.name);
		let isFolder = entry.isDirectory();
		let isFile = entry.isFile();
		if (entry.isSymbolicLink()) {
			const target = await realpath(path).catch(() => undefined);
			// A link may not leave the folder: a stranger's pull request must not publish what lies outside.
			if (!target?.startsWith(root + sep)) continue;
			const info = await stat(target);
			isFolder = info.isDirectory() && !visited.has(target);
			isFile = info.isFile();
			if (isFolder) visited.add(target);
		}
		if (isFolder) await walk(root, path, paths, visited);
		else if (isFile) paths.push(relative(root, path).split(sep).join('/'));
	}
}

/** The checker wants to know the size of a file that is too large, and none of its text. */
async function readBytes(path: string): Promise<Uint8Array> {
	const { size } = await stat(path);
	const unreadable = () => {
		throw new ContentFolderError(folderProblems.unreadable(path));
	};
	return size > maxRead ? new Uint8Array(Math.min(size, 100_000_000)) : readFile(path).catch(unreadable);
}
