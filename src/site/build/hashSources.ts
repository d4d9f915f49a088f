import { folderHash } from '../../io/folders/folderHash.ts';

/** One text that stands for all that pages are made with beside the records: our own files, packages, Node. */
export const hashSources = (root: string): string =>
	`${folderHash(root, ['src', 'public', 'package-lock.json'])} ${process.version}`;
