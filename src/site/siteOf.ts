import type { Digest } from '../core/model.ts';
import { createRoutes } from '../core/routes.ts';
import { siteAddress } from '../core/siteAddress.ts';
import { readPictures } from '../io/readPictures.ts';
import { searchKeys } from '../io/searchKeys.ts';
import { bodyFiles } from './bodyFiles.ts';
import type { Site } from './site.ts';

/**
 * All that the pages of a bulletin need.
 *
 * @param content the folder that it was read from
 * @param base the base path; without it, the path of the bulletin's own `url`
 */
export async function siteOf(digest: Digest, content: string, base?: string): Promise<Site> {
	const { pictures, documents } = bodyFiles(digest);
	const { settings } = digest;
	const routes = createRoutes(siteAddress(settings, base).base, settings.languages);
	return {
		digest,
		routes,
		pictures: await readPictures(content, pictures),
		documents,
		searchKeys: () => searchKeys(digest, routes),
	};
}
