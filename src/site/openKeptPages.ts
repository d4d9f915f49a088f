import { hash } from 'node:crypto';
import { join } from 'node:path';
import { folderHash } from '../io/folderHash.ts';
import { KeptPages } from './keptPages.ts';
import type { Site } from './site.ts';

interface OpenOptions {
	site: Site;
	/** The output folder. */
	out: string;
	/** The project's own folder. */
	root: string;
	/** Keeps nothing of the last build. */
	fresh: boolean;
}

/** What every page is made from beside the records. */
const sources = ['src', 'public', 'package-lock.json'];

/** The pages of the last build into the same folder. */
export async function openKeptPages({ site, out, root, fresh }: OpenOptions): Promise<KeptPages> {
	const { settings } = site.digest;
	const frame = [await folderHash(root, sources), process.version, site.routes.file(''), JSON.stringify(settings)];
	const memory = join(root, '.cache', 'pages', `${hash('sha1', out, 'hex').slice(0, 16)}.json`);
	return new KeptPages({ site, previous: out, memory, frame: hash('sha1', frame.join('\n'), 'base64url'), fresh });
}
