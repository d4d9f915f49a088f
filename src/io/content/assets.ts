import type { PictureSize } from '../../core/pictureSize.ts';

/** What is known of the files of a content folder that are no records, by their paths below it (`assetName`). */
export interface Assets {
	/** The size of a picture; undefined where the file is none. */
	size(path: string): PictureSize | undefined;
	/** Stands for all that is in a file. A file is read once for it, and again only after it changed. */
	hash(path: string): Promise<string>;
}
