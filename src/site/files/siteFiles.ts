import { drawing } from '../../io/pictures/drawing.ts';
import { readDocument } from '../../io/pictures/readDocument.ts';
import type { Site } from '../site.ts';

export interface SiteFile {
	/** Another where the file would be another. */
	mark: string;
	/** Another file would have another address: a browser may keep this one for good. */
	lasting: boolean;
	read(): Promise<Uint8Array>;
}

/**
 * The pictures and documents of a site, each by its address without the base path. A file is read and a picture
 * drawn only when it is asked for.
 */
export function siteFiles(site: Site, content: string): Map<string, SiteFile> {
	const files = new Map<string, SiteFile>();
	const root = site.routes.file('').length;
	for (const { path, sizes } of site.pictures.values()) {
		for (const { file, width } of sizes) {
			files.set(site.routes.picture(file).slice(root), {
				// What is in the picture is in its name.
				mark: drawing,
				lasting: true,
				read: async () => (await import('../../io/pictures/drawPicture.ts')).drawPicture(content, path, width),
			});
		}
	}
	for (const [path, hash] of site.documents) {
		files.set(decodeURIComponent(site.routes.asset(path).slice(root)), {
			// Pictures are published without what cameras write into them.
			mark: `${drawing}, bare ${hash}`,
			lasting: false,
			read: () => readDocument(content, path),
		});
	}
	return files;
}
