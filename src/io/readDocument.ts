import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/**
 * A file that a record links to, as it is published. A photograph is drawn anew, upright and in its own format: what a
 * telephone writes into it, such as the place where it was taken, is nobody's business.
 */
export async function readDocument(path: string): Promise<Uint8Array> {
	const bytes = await readFile(path);
	return /\.(?:jpe?g|png|webp|avif)$/i.test(path) ? sharp(bytes).autoOrient().toBuffer() : bytes;
}
