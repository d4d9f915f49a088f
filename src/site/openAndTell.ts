import { openSite } from './openSite.ts';
import type { Site } from './site.ts';
import { tellMessages } from './tellMessages.ts';

/** Reads a content folder and says on the terminal what is wrong with it. Nothing comes back while there are errors. */
export async function openAndTell(content: string, base?: string): Promise<Site | undefined> {
	const { site, messages } = await openSite(content, base);
	tellMessages(messages, content);
	return site;
}
