import { WordsError } from '../../core/wordsError.ts';

/** Says that the disk is full, where that is why something failed; nothing where it isn't. */
export function noRoom(error: unknown): WordsError | undefined {
	const { code, dest, path: file } = error as NodeJS.ErrnoException & { dest?: string };
	if (code !== 'ENOSPC' && code !== 'EDQUOT') return undefined;
	// Of a copy, the first path is that of what is copied.
	const path = dest ?? file;
	return new WordsError({
		en: `There is no room left on the disk${path ? ` for ${path}` : ''}. Make some: it is tried again at the next edit, and by itself within minutes.`,
		zh: `磁盘空间不够了${path ? `，写不下 ${path}` : ''}。请腾出一些空间：下次修改时会再试，几分钟内也会自动再试。`,
	});
}
