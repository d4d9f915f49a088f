import { WordsError } from '../../core/wordsError.ts';

/**
 * Does something with a whole picture. The checker reads the head alone, so that a picture that was cut off shows only
 * here.
 *
 * @throws WordsError that names the picture where that fails
 */
export async function readingPicture<T>(path: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
		throw new WordsError({
			en: `“${path}” can’t be read to its end (${reason}). Save the picture anew and put it in its place.`,
			zh: `“${path}”无法完整读取（${reason}）。请重新保存这张图片，再放回原处。`,
		});
	}
}
