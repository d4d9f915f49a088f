import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { quality } from './drawing.ts';
import { readingPicture } from './readingPicture.ts';

/** A picture of the content folder as WebP, upright, `width` pixels wide. */
export async function drawPicture(content: string, path: string, width: number): Promise<Uint8Array> {
	const original = await readFile(join(content, path));
	return readingPicture(path, () => sharp(original).autoOrient().resize({ width }).webp({ quality }).toBuffer());
}
