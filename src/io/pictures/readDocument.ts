import { readFile } from 'node:fs/promises';
import { assetFile } from '../content/assetFile.ts';
import { isPicture } from './isPicture.ts';
import { readingPicture } from './readingPicture.ts';

/** Of all frames of a moving picture together. */
const mostPixels = 1_000_000_000;

/**
 * A file that a record links to, as it is published. A photograph is drawn anew, upright and in its own format: what a
 * telephone writes into it, such as the place where it was taken, is nobody's business.
 */
export async function readDocument(content: string, path: string): Promise<Uint8Array> {
	const bytes = await readFile(assetFile(content, path));
	if (!isPicture(path)) return bytes;
	const { default: sharp } = await import('sharp');
	const options = path.toLowerCase().endsWith('.gif') ? { animated: true, limitInputPixels: mostPixels } : {};
	return readingPicture(path, () => sharp(bytes, options).autoOrient().toBuffer());
}
