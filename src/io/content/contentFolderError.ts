import type { Words } from '../../core/message.ts';
import { WordsError } from '../../core/wordsError.ts';

/** The folder that should hold a bulletin is not there, or can't be read. */
export class ContentFolderError extends WordsError {
	override name = 'ContentFolderError';
}

const words = {
	missing: (folder: string): Words => ({ en: `There is no folder “${folder}”.`, zh: `没有“${folder}”这个文件夹。` }),
	noFolder: (folder: string): Words => ({
		en: `“${folder}” is a file; name the folder that holds the bulletin.`,
		zh: `“${folder}”是一个文件；请写存放汇编的文件夹。`,
	}),
	unreadable: (path: string): Words => ({ en: `“${path}” can’t be read.`, zh: `无法读取“${path}”。` }),
};

export const folderProblem = (problem: keyof typeof words, path: string) =>
	new ContentFolderError(words[problem](path));
