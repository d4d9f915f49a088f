import type { Stats } from 'node:fs';
import { access, constants, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Words } from '../../core/message.ts';
import { outputMark } from './outputMark.ts';
import { realPath } from './realPath.ts';

/**
 * Why a folder can't be replaced by the pages, or what would go wrong when they are done. Nothing where it can.
 *
 * @param out as `realPath` gives it
 */
export async function outputProblem(out: string, content: string): Promise<Words | undefined> {
	const records = await realPath(content);
	if (isWithin(records, out)) return words.holdsRecords(out);
	if (isWithin(out, records)) return words.amongRecords(out, records);
	const info = await infoOf(out);
	if (info && !info.isDirectory()) return words.noFolder(out);
	const above = await nearest(dirname(out));
	if (!above.info.isDirectory()) return words.noFolder(above.path);
	// What is mounted can't be renamed.
	if (info && info.dev !== above.info.dev) return words.ownDisk(out);
	if (!(await isWritable(above.path))) return words.notWritable(above.path);
	return info && !(await isFree(out)) ? words.holdsOthers(out) : undefined;
}

/** Also where both are the same. */
function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const infoOf = (path: string) => stat(path).catch(() => undefined);

/** The path itself, or the first above it that exists: what is missing in between is made. */
async function nearest(path: string): Promise<{ path: string; info: Stats }> {
	const parent = dirname(path);
	const info = parent === path ? await stat(path) : await infoOf(path);
	return info ? { path, info } : nearest(parent);
}

const isWritable = (folder: string): Promise<boolean> =>
	access(folder, constants.W_OK | constants.X_OK).then(
		() => true,
		() => false,
	);

/** Whether nothing is lost with it: it is empty, or the work of a build. */
async function isFree(folder: string): Promise<boolean> {
	const entries = await readdir(folder);
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
	noFolder: (path: string): Words => ({
		en: `${path} is no folder. Name a folder for the pages, for example --out dist`,
		zh: `${path} 不是文件夹。请写一个放网页的文件夹，例如 --out dist`,
	}),
	ownDisk: (out: string): Words => ({
		en:
			`${out} is on another disk than the folder above it, or a volume of its own, and can't be replaced whole. ` +
			`Name a folder in it, for example --out ${join(out, 'pages')}`,
		zh:
			`${out} 和它的上级文件夹不在同一个磁盘上，或者本身是一个卷，没法整个换掉。` +
			`请写它里面的一个文件夹，例如 --out ${join(out, 'pages')}`,
	}),
	notWritable: (folder: string): Words => ({
		en:
			`${folder} can't be written, and the new pages are made in it before they take the place of the old ones. ` +
			'Give yourself leave to write there, or name a folder elsewhere.',
		zh: `${folder} 无法写入，而新网页要先在里面做好，再换下旧的。请为自己开通那里的写入权限，或另选别处的文件夹。`,
	}),
	holdsOthers: (out: string): Words => ({
		en:
			`${out} holds files that don't bear the mark of a build, and would be replaced whole. ` +
			'Name another folder, or empty this one.',
		zh: `${out} 里的文件没有生成时留下的标记，而这个文件夹会整个换掉。请另选一个文件夹，或先清空这一个。`,
	}),
};
