import type { Message } from '../core/message.ts';
import { createRoutes } from '../core/routes.ts';
import { siteAddress } from '../core/siteAddress.ts';
import type { ContentLook } from '../io/contentLook.ts';
import { loadDigest } from '../io/loadDigest.ts';
import { readPictures } from '../io/readPictures.ts';
import { searchKeys } from '../io/searchKeys.ts';
import { bodyFiles } from './bodyFiles.ts';
import type { Site } from './site.ts';

export interface OpenedSite {
	/** Absent where a message is an error. */
	site?: Site;
	messages: Message[];
}

/**
 * Reads a content folder into all that the pages need.
 *
 * @param look the folder, where it has been looked at
 * @param base the base path; without it, the path of the bulletin's own `url`
 */
export async function openSite(content: string, base?: string, look?: ContentLook): Promise<OpenedSite> {
	const { digest, messages } = await loadDigest(content, { cached: true, look });
	if (!digest) return { messages };
	const { pictures, documents } = bodyFiles(digest);
	const { settings } = digest;
	const routes = createRoutes(siteAddress(settings, base).base, settings.languages);
	const site: Site = {
		digest,
		routes,
		pictures: await readPictures(content, pictures),
		documents,
		searchKeys: () => searchKeys(digest, routes),
	};
	return { site, messages };
}
