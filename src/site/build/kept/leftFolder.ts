import { statSync } from 'node:fs';
import type { OutputFile } from './outputFile.ts';

/** A folder as this process left it. */
export interface LeftFolder {
	/** Stands for the folder itself, wherever it lies. */
	mark: string | undefined;
	/** All files in it, by their paths. */
	files: ReadonlyMap<string, OutputFile>;
}

/** @param files all files in it */
export const leftFolder = (folder: string, files: readonly OutputFile[]): LeftFolder => ({
	mark: markOf(folder),
	files: new Map(files.map((file) => [file.file, file])),
});

/** Whether a folder is the one that was left, and was not put in its place since by somebody else. */
export const isLeft = (folder: string, left: LeftFolder | undefined): boolean =>
	left?.mark !== undefined && left.mark === markOf(folder);

function markOf(folder: string): string | undefined {
	const info = statSync(folder, { throwIfNoEntry: false });
	return info && `${info.dev} ${info.ino} ${info.birthtimeMs}`;
}
