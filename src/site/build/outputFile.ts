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
export function isIntact(out: string, { file, size, written }: OutputFile): boolean {
	const info = statSync(join(out, file), { throwIfNoEntry: false });
	return info?.size === size && Math.abs(info.mtimeMs - written) <= sameMoment;
}
