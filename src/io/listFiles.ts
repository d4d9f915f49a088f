import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { folderProblem } from './contentFolderError.ts';

/** The folder that holds a bulletin, by its real path. */
export async function openFolder(folder: string): Promise<string> {
	let root: string;
	try {
		root = await realpath(resolve(folder));
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw folderProblem(missing ? 'missing' : 'unreadable', folder);
	}
	if (!(await stat(root)).isDirectory()) throw folderProblem('noFolder', folder);
	return root;
}

/**
 * The paths of all files at and below a folder of the root, seen from the root, with `/`. Dot files are passed over, and
 * so are links that lead out of the root.
 */
export async function listFiles(root: string, folder = root): Promise<string[]> {
	const paths: string[] = [];
	await walk(root, folder, paths, new Set([root]));
	return paths.sort();
}

async function walk(root: string, folder: string, paths: string[], visited: Set<string>): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
		throw folderProblem('unreadable', folder);
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
