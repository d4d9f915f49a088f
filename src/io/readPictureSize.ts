import sharp from 'sharp';
import type { PictureSize } from '../core/pictureSize.ts';

/** How large a picture is; nothing is decoded here. Undefined where the file is no picture. */
export async function readPictureSize(path: string, bytes: number): Promise<PictureSize | undefined> {
	try {
		const { autoOrient } = await sharp(path, { limitInputPixels: false }).metadata();
		return { bytes, ...autoOrient };
	} catch {
		return undefined;
	}
}
