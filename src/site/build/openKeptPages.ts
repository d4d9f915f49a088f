import { hash } from 'node:crypto';
import { join } from 'node:path';
import { openCacheFolder } from '../../io/cacheFolder.ts';
import { folderHash } from '../../io/folderHash.ts';
import { KeptPages } from './keptPages.ts';
import type { Site } from '../site.ts';

interface OpenOptions {
	site: Site;
	/** The content folder. */
	content: string;
	/** The output folder. */
	out: string;
	/** Stands for the templates and all that they are made with. */
	sources: string;
	/** Whether the output has an index for the search. */
	search: boolean;
	/** Whether it has compressed copies. */
	copies: boolean;
	/** Keeps nothing of the last build. */
	fresh: boolean;
}

/** The pages of the last build into the same folder. */
export async function openKeptPages({
	site,
	content,
	out,
	sources,
	search,
	copies,
	fresh,
}: OpenOptions): Promise<KeptPages> {
	const { settings } = site.digest;
	const { routes, documents } = site;
	const frame = [
		sources,
		folderHash(content, [...documents].sort()),
		routes.file(''),
		`${search} ${copies}`,
		JSON.stringify(settings),
	];
	return new KeptPages({
		site,
		previous: out,
		memory: join(await openCacheFolder('pages', out), 'pages.bin'),
		frame: hash('sha1', frame.join('\n'), 'base64url'),
		fresh,
	});
}
