import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { assetFile } from '../content/assetFile.ts';
import { quality } from './drawing.ts';
import { drawSvg } from './drawSvg.ts';
import { rasterFormat } from './rasterFormat.ts';
import { readingPicture } from './readingPicture.ts';

/** Seconds for a drawing; more than when it was checked, so that what was sound then isn't refused on a busy machine. */
const patience = 40;

/** A picture of the content folder as WebP, upright, `width` pixels wide. */
export async function drawPicture(content: string, path: string, width: number): Promise<Uint8Array> {
	const original = await readFile(assetFile(content, path));
	return readingPicture(path, async () => {
		if (!rasterFormat(original)) return (await drawSvg(original, width, patience)).webp;
		return sharp(original).autoOrient().resize({ width }).webp({ quality }).toBuffer();
	});
}
