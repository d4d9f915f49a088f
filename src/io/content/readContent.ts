import type { SourceFile } from '../../core/sourceFile.ts';
import type { PictureSize } from '../../core/pictureSize.ts';
import { createContentReader } from './contentReader.ts';

export interface Content {
	/** Records and settings, with their bytes. */
	files: SourceFile[];
	/** Paths of everything else (`assetName`). */
	assets: Set<string>;
	/** Those of them that are named as pictures, with their size; nothing for what can't be read as a picture. */
	pictures: Map<string, PictureSize | undefined>;
	/** Paths of links that lead out of the folder, or nowhere. Nobody follows them. */
	strayLinks: Set<string>;
}

/** Reads a content folder. Dot files are passed over. */
export const readContent = async (folder: string): Promise<Content> => (await createContentReader(folder)).read();
