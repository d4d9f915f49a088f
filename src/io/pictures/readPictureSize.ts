import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureSize } from '../../core/pictureSize.ts';
import { drawSvg } from './drawSvg.ts';
import { rasterFormat } from './rasterFormat.ts';

/** What pages show of a drawing at most, in pixels, and how many seconds that may take. */
const largest = 1600;
const patience = 10;

/** What the name of a file may say of what is in it, and what is best said. */
const endings = { jpeg: /\.jpe?g$/i, png: /\.png$/i, gif: /\.gif$/i, webp: /\.webp$/i, heif: /\.avif$/i };
const usual = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', heif: 'avif' };

/**
 * How large a picture is. Of pixels the head alone is read; a drawing (SVG) is drawn once, since only this tells whether
 * it can be. Undefined where the file is no picture, or can't be drawn.
 */
export async function readPictureSize(path: string, bytes: number): Promise<PictureSize | undefined> {
	try {
		const format = rasterFormat(await headOf(path));
		if (format) {
			const { autoOrient } = await sharp(path, { limitInputPixels: false }).metadata();
			const size = { bytes, ...autoOrient };
			return endings[format].test(path) ? size : { ...size, shouldEnd: usual[format] };
		}
		if (!path.toLowerCase().endsWith('.svg')) return undefined;
		const { width, height } = await drawSvg(await readFile(path), largest, patience);
		return { bytes, width, height };
	} catch {
		return undefined;
	}
}

async function headOf(path: string): Promise<Uint8Array> {
	await using file = await open(path);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
	return buffer.subarray(0, bytesRead);
}
