import { statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of an output folder. */
export interface OutputFile {
	/** Its path in the folder. */
	file: string;
	/** Bytes. */
	size: number;
	/** When it was written, in milliseconds. */
	written: number;
}

export function outputFile(out: string, file: string): OutputFile {
	const { size, mtimeMs } = statSync(join(out, file));
	return { file, size, written: mtimeMs };
}

/** Milliseconds: a copy from one disk to another doesn't keep less than one of them. */
const sameMoment = 1;

/** Whether nobody has touched a file since it was made. */
export function isIntact(out: string, file: OutputFile): boolean {
	const info = statSync(join(out, file.file), { throwIfNoEntry: false });
	return info !== undefined && isSame({ size: info.size, written: info.mtimeMs }, file);
}

/** Whether two files at one path are the same, as far as their sizes and times tell. */
export function isSame(one: Omit<OutputFile, 'file'> | undefined, other: Omit<OutputFile, 'file'>): boolean {
	return one?.size === other.size && Math.abs(one.written - other.written) <= sameMoment;
}
