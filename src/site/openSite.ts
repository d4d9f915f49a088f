import type { Message } from '../core/message.ts';
import type { ContentLook } from '../io/content/contentLook.ts';
import { createDigestLoader } from '../io/content/digestLoader.ts';
import type { Site } from './site.ts';
import { siteOf } from './siteOf.ts';

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
	const loader = await createDigestLoader(content, { cached: true });
	const { digest, messages } = await loader.load({ look });
	const site = digest && (await siteOf(digest, loader.assets, base));
	await loader.save();
	return site ? { site, messages } : { messages };
}
