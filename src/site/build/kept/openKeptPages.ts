import { hash } from 'node:crypto';
import type { Site } from '../../site.ts';
import { KeptPages, type KeptPagesOptions } from './keptPages.ts';

interface OpenOptions extends Omit<KeptPagesOptions, 'frame'> {
	site: Site;
	/** Stands for the templates and all that they are made with. */
	sources: string;
	/** Whether the output has an index for the search. */
	search: boolean;
	/** Whether it has compressed copies. */
	copies: boolean;
}

/** The pages of the last build into the same folder. */
export function openKeptPages({ sources, search, copies, ...options }: OpenOptions): KeptPages {
	const { digest, routes } = options.site;
	const frame = [sources, routes.file(''), `${search} ${copies}`, JSON.stringify(digest.settings)];
	return new KeptPages({ ...options, frame: hash('sha1', frame.join('\n'), 'base64url') });
}
