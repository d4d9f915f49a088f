import type { Digest } from '../core/model.ts';
import { createRoutes } from '../core/routes.ts';
import { siteAddress } from '../core/siteAddress.ts';
import type { Assets } from '../io/content/assets.ts';
import { readPictures } from '../io/pictures/readPictures.ts';
import { searchKeys } from '../io/searchIndex/searchKeys.ts';
import { bodyFiles } from './files/bodyFiles.ts';
import type { Site } from './site.ts';

/**
 * All that the pages of a bulletin need.
 *
 * @param assets of the folder that it was read from
 * @param base the base path; without it, the path of the bulletin's own `url`
 */
export async function siteOf(digest: Digest, assets: Assets, base?: string): Promise<Site> {
	const { pictures, documents } = bodyFiles(digest);
	const { settings } = digest;
	const routes = createRoutes(siteAddress(settings, base).base, settings.languages);
	const hashes = new Map<string, string>();
	for (const path of documents) hashes.set(path, await assets.hash(path));
	return {
		digest,
		routes,
		pictures: await readPictures(assets, pictures),
		documents: hashes,
		searchKeys: () => searchKeys(digest, routes),
	};
}
