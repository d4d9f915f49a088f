import type { Stats } from 'node:fs';

/** What the file system says of a file; another after each change. It begins with the time of the last one. */
export const fileStamp = ({ mtimeMs, ctimeMs, size, ino }: Stats): string => `${mtimeMs} ${ctimeMs} ${size} ${ino}`;

/**
 * Whether a later change of a file must show in its stamp. One that was written only just before it was looked at may
 * be written again within the same moment; some file systems count in steps of two seconds. Git has the same doubt
 * about its index.
 *
 * @param looked when the stamp was taken, in milliseconds
 */
export function isSettled(stamp: string, looked: number): boolean {
	const written = Number.parseFloat(stamp);
	return written < looked - (written % 1000 === 0 ? 2000 : 50);
}
