import { readdir } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { Words } from '../core/message.ts';
import { realPath } from './realPath.ts';

/** Every build makes this page, so a folder that holds it was made by one. */
const mark = '404.html';

/**
 * Why a folder can't be replaced by the pages: it holds what no build made. Nothing where it can.
 *
 * @param out as `realPath` gives it
 */
export async function outputProblem(out: string, content: string): Promise<Words | undefined> {
	const records = await realPath(content);
	if (isWithin(records, out)) return words.holdsRecords(out);
	if (isWithin(out, records)) return words.amongRecords(out, records);
	return (await isFree(out)) ? undefined : words.holdsOthers(out);
}

/** Also where both are the same. */
function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether nothing is lost with it: it is empty, or the work of a build. */
async function isFree(folder: string): Promise<boolean> {
	const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	return entries.length === 0 || (entries.includes(mark) && !entries.includes('.git'));
}

const words = {
	holdsRecords: (out: string): Words => ({
		en: `${out} holds the records themselves. Choose another folder for the pages, for example --out dist`,
		zh: `${out} 里放着记录本身。请为网页另选一个文件夹，例如 --out dist`,
	}),
	amongRecords: (out: string, content: string): Words => ({
		en: `${out} lies in the folder of the records, ${content}. Choose a folder outside it, for example --out dist`,
		zh: `${out} 在记录的文件夹 ${content} 里面。请在它外面选一个文件夹，例如 --out dist`,
	}),
	holdsOthers: (out: string): Words => ({
		en: `${out} holds files that no build made, and would be replaced whole. Choose an empty folder, or a new name.`,
		zh: `${out} 里有不是生成出来的文件，而这个文件夹会整个换掉。请选一个空文件夹，或另取名字。`,
	}),
};
