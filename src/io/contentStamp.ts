import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp, isSettled } from './fileStamp.ts';
import { listFiles, openFolder } from './listFiles.ts';

/**
 * One text that stands for all files of a content folder as the file system tells of them, without a look into any.
 * Undefined where some file was written so lately that it may change once more without a sign.
 */
export async function contentStamp(content: string): Promise<string | undefined> {
	const root = await openFolder(content);
	const looked = Date.now();
	const stamps = createHash('sha1');
	let settled = true;
	for (const path of listFiles(root)) {
		const info = statSync(join(root, path), { throwIfNoEntry: false });
		const stamp = info ? fileStamp(info) : '';
		settled &&= info !== undefined && isSettled(stamp, looked);
		stamps.update(`${path} ${stamp}\n`);
	}
	return settled ? stamps.digest('base64url') : undefined;
}
