import { createHash } from 'node:crypto';
import type { StampedLook } from './contentLook.ts';
import { isSettled } from './fileStamp.ts';

/**
 * One text that stands for all files of a content folder. Undefined where some file was written so lately that it may
 * change once more without a sign.
 */
export function contentStamp({ files, looked }: StampedLook): string | undefined {
	const stamps = createHash('sha1');
	for (const [path, { stamp }] of files) {
		if (!isSettled(stamp, looked)) return undefined;
		stamps.update(`${path} ${stamp}\n`);
	}
	return stamps.digest('base64url');
}
