import { join } from 'node:path';
import { drawPicture } from '../io/drawPicture.ts';
import { readDocument } from '../io/readDocument.ts';
import type { Site } from './site.ts';

/**
 * The pictures and documents of a site, each by its address without the base path. A file is read and a picture
 * drawn only when it is asked for.
 */
export function siteFiles(site: Site, content: string): Map<string, () => Promise<Uint8Array>> {
	const files = new Map<string, () => Promise<Uint8Array>>();
	const root = site.routes.file('').length;
	for (const picture of site.pictures.values()) {
		for (const size of picture.sizes) {
			files.set(site.routes.picture(size.file).slice(root), () => drawPicture(content, picture.path, size.width));
		}
	}
	for (const path of site.documents) {
		files.set(decodeURIComponent(site.routes.asset(path).slice(root)), () => readDocument(join(content, path)));
	}
	return files;
}
