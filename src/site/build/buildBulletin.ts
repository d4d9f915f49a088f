import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { besideFolder } from '../../io/besideFolder.ts';
import { linkFolder } from '../../io/linkFolder.ts';
import { lockFolder } from '../../io/lockFolder.ts';
import { precompress } from '../../io/precompress.ts';
import { recoverFolder, replaceFolder } from '../../io/replaceFolder.ts';
import { openAndTell } from '../openAndTell.ts';
import { setSite } from '../site.ts';
import { writeOtherFiles } from '../writeOtherFiles.ts';
import { hashSources } from './hashSources.ts';
import { openBundle } from './openBundle.ts';
import { openKeptPages } from './openKeptPages.ts';
import { writePages } from './writePages.ts';

export interface BuildOptions {
	/** The content folder, as an absolute path. */
	content: string;
	/** The output folder, as an absolute path; it is replaced whole. */
	out: string;
	/** The base path, where it isn't that of the bulletin's own `url`. */
	base?: string | undefined;
	/** Indexes the text for the search. */
	search: boolean;
	/** Puts compressed copies beside the files. */
	precompress: boolean;
	/** Makes every page anew. */
	fresh: boolean;
	/** Lets Astro say all that it does. */
	verbose: boolean;
	/** Told after each page how many are done, of how many. */
	progress?(done: number, all: number): void;
}

/** How many pages were made and how many stayed; `unchanged` where nothing at all was to do. */
export type Built = { made: number; kept: number; unchanged?: true };

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds a bulletin into a folder. Nothing comes back where the records have errors, which are told on the terminal;
 * the folder is as it was then, as it is when the build fails on the way or is stopped.
 *
 * Astro bundles the templates, once; the pages are then made here, beside the folder that stands, and put in its
 * place whole. So an edit costs what it changes, and not what Astro and Vite need to begin.
 *
 * @throws WordsError when another build writes the same folder
 */
export async function buildBulletin(options: BuildOptions): Promise<Built | undefined> {
	const { content, out, base, search, precompress: copies, fresh, verbose } = options;
	await using _lock = await lockFolder(out);
	await recoverFolder(out);
	const site = await openAndTell(content, base);
	if (!site) return undefined;
	const sources = await hashSources(root);
	const keptPages = await openKeptPages({ site, content, out, sources, search, copies, fresh });
	if (keptPages.nothingChanged()) return { made: 0, kept: keptPages.lastCount, unchanged: true };
	const next = besideFolder(out, 'new');
	try {
		await mkdir(next, { recursive: true });
		setSite(site);
		const bundle = await openBundle({ site, root, sources, verbose });
		linkFolder(bundle.client, next);
		const paths = keptPages.toMake(await bundle.paths());
		keptPages.bringOver(next);
		await writePages({
			site,
			bundle,
			paths,
			out: next,
			making: (path, make) => keptPages.making(path, make),
			progress: (done) => options.progress?.(done, paths.length),
		});
		await writeOtherFiles(site, { content, out: next, previous: fresh ? undefined : out, search });
		await keptPages.leaveWord(next);
		// What is taken over from the last output may bring its copies along.
		if (copies || existsSync(`${out}/index.html.gz`)) {
			await precompress(next, { wanted: copies, previous: fresh ? undefined : out });
		}
		await replaceFolder(out);
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	return { made: keptPages.madeCount, kept: keptPages.keptCount };
}
