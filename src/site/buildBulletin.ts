import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCacheFolder } from '../io/cacheFolder.ts';
import { lockFolder } from '../io/lockFolder.ts';
import { precompress } from '../io/precompress.ts';
import { recoverFolder, replaceFolder } from '../io/replaceFolder.ts';
import { openAndTell } from './openAndTell.ts';
import { openKeptPages } from './openKeptPages.ts';

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
}

/** How many pages were made and how many stayed; `unchanged` where nothing at all was to do. */
export type Built = { made: number; kept: number; unchanged?: true };

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a bulletin into a folder. Nothing comes back where the records have errors, which are told on the terminal;
 * the folder is as it was then, as it is when the build fails on the way or is stopped.
 *
 * @throws WordsError when another build writes the same folder
 */
export async function buildBulletin(options: BuildOptions): Promise<Built | undefined> {
	const { content, out, base, search, precompress: copies, fresh } = options;
	await using _lock = await lockFolder(out);
	await recoverFolder(out);
	const site = await openAndTell(content, base);
	if (!site) return undefined;
	const keptPages = await openKeptPages({ site, content, out, root, search, copies, fresh });
	if (await keptPages.nothingChanged()) return { made: 0, kept: keptPages.lastCount, unchanged: true };
	// Loaded as late as this: a build of nothing new needs none of it.
	const { build } = await import('astro');
	const { astroConfig } = await import('./astroConfig.ts');
	// Astro keeps what it makes on the way below this folder, and below the project it finds its packages.
	process.chdir(root);
	const outDir = join(await openCacheFolder('build', out), 'site');
	await rm(outDir, { recursive: true, force: true });
	try {
		await build({
			...astroConfig({ content, base, site, previous: fresh ? undefined : out, kept: keptPages, search }),
			outDir,
			configFile: false,
			logLevel: options.verbose ? 'info' : 'warn',
		});
		// What is taken over from the last output may bring its copies along.
		if (copies || existsSync(join(out, 'index.html.gz'))) {
			await precompress(outDir, { wanted: copies, previous: fresh ? undefined : out });
		}
		await replaceFolder(outDir, out);
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
	return { made: keptPages.madeCount, kept: keptPages.keptCount };
}
