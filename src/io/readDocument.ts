import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingPicture } from './readingPicture.ts';

/**
 * A file that a record links to, as it is published. A photograph is drawn anew, upright and in its own format: what a
 * telephone writes into it, such as the place where it was taken, is nobody's business.
 */
export async function readDocument(content: string, path: string): Promise<Uint8Array> {
	const bytes = await readFile(join(content, path));
	if (!/\.(?:jpe?g|png|webp|avif)$/i.test(path)) return bytes;
	const { default: sharp } = await import('sharp');
	return readingPicture(path, () => sharp(bytes).autoOrient().toBuffer());
}
