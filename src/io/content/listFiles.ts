import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
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

/** Paths seen from the root, with `/`, in order. */
export interface Listed {
	files: string[];
	/** Links that lead out of the root, or nowhere. Nobody follows them. */
	strayLinks: string[];
	/** Some file is reached through a link, and so has a second name here. */
	hasLinks: boolean;
}

/**
 * All files at and below a folder of the root. Dot files are passed over. At once: for thousands of folders, waiting for
 * each costs several times the work.
 */
export function listFiles(root: string, folder = root): Listed {
	const listed: Listed = { files: [], strayLinks: [], hasLinks: false };
	walk(root, folder, folder === root ? '' : `${relative(root, folder).split(sep).join('/')}/`, listed, new Set([root]));
	listed.files.sort();
	listed.strayLinks.sort();
	return listed;
}

function walk(root: string, folder: string, prefix: string, listed: Listed, visited: Set<string>): void {
	for (const entry of entriesOf(folder)) {
		if (entry.name.startsWith('.')) continue;
		let isFolder = entry.isDirectory();
		let isFile = entry.isFile();
		if (entry.isSymbolicLink()) {
			const target = targetOf(join(folder, entry.name));
			// A link may not leave the folder: a stranger's pull request must not publish what lies outside.
			if (target !== root && !target?.startsWith(root + sep)) {
				listed.strayLinks.push(prefix + entry.name);
				continue;
			}
			listed.hasLinks = true;
			const info = statSync(target);
			isFolder = info.isDirectory() && !visited.has(target);
			isFile = info.isFile();
			if (isFolder) visited.add(target);
		}
		if (isFolder) walk(root, join(folder, entry.name), `${prefix}${entry.name}/`, listed, visited);
		else if (isFile) listed.files.push(prefix + entry.name);
	}
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		throw folderProblem('unreadable', folder);
	}
}

/** Where a link leads; nothing where it leads nowhere. */
function targetOf(link: string): string | undefined {
	try {
		return realpathSync(link);
	} catch {
		return undefined;
	}
}
