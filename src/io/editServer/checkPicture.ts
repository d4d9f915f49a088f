import sharp from 'sharp';
import { Refusal } from './refusal.ts';

/** What sharp calls the format of each ending. */
const formats: Record<string, string> = {
	jpg: 'jpeg',
	jpeg: 'jpeg',
	png: 'png',
	webp: 'webp',
	gif: 'gif',
	avif: 'heif',
	svg: 'svg',
};

/**
 * A file may be called a picture only where it is one.
 *
 * @throws Refusal
 */
export async function checkPicture(path: string, bytes: Uint8Array): Promise<void> {
	const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	const format = await sharp(bytes)
		.metadata()
		.then(({ format }) => format as string)
		.catch(() => undefined);
	if (format === formats[ending]) return;
	throw new Refusal(415, {
		en: `This file is no ${ending.toUpperCase()} picture, though its name says so.`,
		zh: `这个文件的名字像 ${ending.toUpperCase()} 图片，内容却不是。`,
	});
}
