import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Words } from '../core/message.ts';
import { outputMark } from './outputMark.ts';
import { realPath } from './realPath.ts';

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
	// It comes with the pages, and stays where somebody deletes all that isn't hidden.
	if (entries.every((entry) => entry === '.nojekyll')) return true;
	if (entries.includes('.git')) return false;
	// The outputs of other programs have such a page, too.
	const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => '');
	return page.includes(`<meta name="generator" content="${outputMark}"`);
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
		en:
			`${out} holds files that don't bear the mark of a build, and would be replaced whole. ` +
			'Name another folder, or empty this one.',
		zh: `${out} 里的文件没有生成时留下的标记，而这个文件夹会整个换掉。请另选一个文件夹，或先清空这一个。`,
	}),
};
