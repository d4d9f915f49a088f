import { readdir } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { Words } from '../core/message.ts';

/** Every build makes this page, so a folder that holds it was made by one. */
const mark = '404.html';

/** Why a folder can't be replaced by the pages: it holds what no build made. Nothing where it can. */
export async function outputProblem(out: string, content: string): Promise<Words | undefined> {
	const within = relative(out, content);
	if (!within.startsWith('..') && !isAbsolute(within)) {
		return {
			en: `${out} holds the records themselves. Choose another folder for the pages, for example --out dist`,
			zh: `${out} 里放着记录本身。请为网页另选一个文件夹，例如 --out dist`,
		};
	}
	const entries = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
		if (error.code === 'ENOENT') return [] as string[];
		throw error;
	});
	if (entries.length === 0 || (entries.includes(mark) && !entries.includes('.git'))) return undefined;
	return {
		en: `${out} holds files that no build made, and would be replaced whole. Choose an empty folder, or a new name.`,
		zh: `${out} 里有不是生成出来的文件，而这个文件夹会整个换掉。请选一个空文件夹，或另取名字。`,
	};
}
