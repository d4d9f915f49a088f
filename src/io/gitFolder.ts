import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';

/** The folder of Git itself; nothing outside of a repository, and where the history is cut off. */
export async function gitFolder(folder: string): Promise<string | undefined> {
	const out = await git(folder, ['rev-parse', '--is-shallow-repository', '--absolute-git-dir']);
	const [isShallow, gitFolder] = out?.toString().split('\n') ?? [];
	return isShallow === 'false' ? gitFolder : undefined;
}

/** One text that stands for the history; another after each commit and checkout. */
export async function historyStamp(gitFolder: string): Promise<string> {
	const files = ['HEAD', 'logs/HEAD'].map((name) => stat(join(gitFolder, name)).catch(() => undefined));
	return (await Promise.all(files)).map((info) => `${info?.mtimeMs} ${info?.size}`).join(' ');
}
