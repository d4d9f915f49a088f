import { rename, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: another process may be reading it, and this one may be stopped. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
	const fresh = `${file}.${process.pid}`;
	await writeFile(fresh, content);
	await rename(fresh, file);
}
