import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { git } from './git.ts';

/** The folder of Git itself; nothing outside of a repository, and where the history is cut off. */
export async function gitFolder(folder: string): Promise<string | undefined> {
	const out = await git(folder, ['rev-parse', '--is-shallow-repository', '--absolute-git-dir']);
	const [isShallow, gitFolder] = out?.toString().split('\n') ?? [];
	return isShallow === 'false' ? gitFolder : undefined;
}

/** Whether only a part of the history is there. */
export async function isCutOff(folder: string): Promise<boolean> {
	const out = await git(folder, ['rev-parse', '--is-shallow-repository']);
	return out?.toString().trim() === 'true';
}

/**
 * One text that stands for the history; another after each commit and checkout. Not every repository keeps a log of
 * them, so this is what the file system says of the branch, wherever Git keeps that: in a file of its own, with all
 * others in one, or in its table of references. Of a second worktree, the branches lie in the first.
 */
export async function historyStamp(gitFolder: string): Promise<string> {
	const [head, common] = await Promise.all([textOf(join(gitFolder, 'HEAD')), textOf(join(gitFolder, 'commondir'))]);
	const shared = common === undefined ? gitFolder : resolve(gitFolder, common);
	const branch = head?.startsWith('ref: ') ? [join(shared, head.slice('ref: '.length))] : [];
	const tables = [gitFolder, shared].map((folder) => join(folder, 'reftable', 'tables.list'));
	const files = [...branch, join(shared, 'packed-refs'), ...tables].map((file) => stat(file).catch(() => undefined));
	const infos = await Promise.all(files);
	return [head, ...infos.map((info) => `${info?.mtimeMs} ${info?.size} ${info?.ino}`)].join(' ');
}

const textOf = (file: string): Promise<string | undefined> =>
	readFile(file, 'utf8').then(
		(text) => text.trim(),
		() => undefined,
	);
