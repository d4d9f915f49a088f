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
	pdf: 'pdf',
};

/**
 * A file may be called a picture or a PDF only where it is one.
 *
 * @throws Refusal
 */
export async function checkFile(path: string, bytes: Uint8Array): Promise<void> {
	const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	if ((await formatOf(ending, bytes)) === formats[ending]) return;
	throw new Refusal(415, {
		en: `This file is no ${ending.toUpperCase()}, though its name says so.`,
		zh: `这个文件的名字像 ${ending.toUpperCase()}，内容却不是。`,
	});
}

async function formatOf(ending: string, bytes: Uint8Array): Promise<string | undefined> {
	if (ending === 'pdf') return Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-' ? 'pdf' : undefined;
	return sharp(bytes)
		.metadata()
		.then(({ format }) => format as string)
		.catch(() => undefined);
}
