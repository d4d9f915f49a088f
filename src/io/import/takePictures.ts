import sharp from 'sharp';
import type { WordPicture } from '../../core/import/word/importDocument.ts';
import type { ImportMessage } from '../../core/import/importMessage.ts';
import type { Words } from '../../core/message.ts';
import { rasterFormat } from '../pictures/rasterFormat.ts';
import type { WordImage } from './office.ts';

/** The forms that every browser shows and the build can resize, with the ending of their files. */
const endings: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', heif: 'avif' };

const maxBytes = 10_000_000;
const maxPixels = 80_000_000;
const maxPictures = 60;

export interface TakenPictures {
	/** In the order of the document; nothing for one that can't be taken over. */
	pictures: (WordPicture | undefined)[];
	messages: ImportMessage[];
}

/** The pictures of a document that a record can have beside it. What each is, its own bytes say, and not the document. */
export async function takePictures(images: readonly WordImage[]): Promise<TakenPictures> {
	const taken: TakenPictures = { pictures: [], messages: [] };
	for (const [index, image] of images.entries()) {
		const picture = index < maxPictures ? await takePicture(image) : tooMany;
		const isTaken = 'bytes' in picture;
		if (!isTaken) taken.messages.push(leftOut(index + 1, picture));
		taken.pictures.push(isTaken ? picture : undefined);
	}
	return taken;
}

/** A picture, or why it can't be taken over. */
async function takePicture({ type, bytes }: WordImage): Promise<WordPicture | Words> {
	if (!bytes) return { en: 'it lies outside the document', zh: '它不在文档里面' };
	if (bytes.length > maxBytes) return { en: 'it is larger than 10 MB', zh: '它超过 10 MB' };
	// Only pictures of pixels can be taken over, and nothing else is worth the look.
	if (!rasterFormat(bytes)) return otherKind(type);
	try {
		const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
		const ending = endings[format];
		if (!ending) return otherKind(type);
		if (autoOrient.width * autoOrient.height > maxPixels) {
			return { en: 'it has more than 80 million pixels', zh: '它超过八千万像素' };
		}
		// The head of a picture may be sound and the rest not, and then a build would fail later.
		await sharp(bytes).resize(8).toBuffer();
		return { bytes, ending, size: { bytes: bytes.length, ...autoOrient } };
	} catch {
		return otherKind(type);
	}
}

const otherKind = (type: string): Words => ({
	en: `it is of a kind that pages don’t show, or damaged (${type})`,
	zh: `网页不能显示这类图片，或者图片已损坏（${type}）`,
});

const tooMany = { en: `there are more than ${maxPictures}`, zh: `图片超过 ${maxPictures} 张` };

const leftOut = (number: number, why: Words): ImportMessage => ({
	severity: 'warning',
	text: { en: `Picture ${number} was left out: ${why.en}.`, zh: `略去了第 ${number} 张图片：${why.zh}。` },
	help: {
		en: 'Save it as JPEG or PNG, put it beside the record, and write: ![What it shows](./name.jpg)',
		zh: '请另存为 JPEG 或 PNG，放在记录旁边，再写：![图上是什么](./name.jpg)',
	},
});
