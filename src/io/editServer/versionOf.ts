import { createHash } from 'node:crypto';

/** Changes with every byte of a file; undefined where there is none. */
export function versionOf(bytes: Uint8Array | undefined): string | undefined {
	return bytes && createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
