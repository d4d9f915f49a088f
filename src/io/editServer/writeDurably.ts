import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { missing } from '../folders/missing.ts';

/**
 * Writes what a person has made, which can't be made again as a cache can: who reads meanwhile, or pulls the plug, finds
 * the old file or the new one, with the rights that it had. The name of the half-written file begins with a dot, so
 * nobody takes it for a record.
 */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
	const beside = join(dirname(file), `.digest-${randomUUID()}`);
	const mode = (await stat(file).catch(missing))?.mode;
	try {
		const handle = await open(beside, 'wx', mode === undefined ? 0o666 : mode & 0o777);
		try {
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(beside, file);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
