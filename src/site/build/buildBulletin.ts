import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SearchWeight } from '../../core/format/formatSearchWeight.ts';
import { searchSettings } from '../../core/search/searchSettings.ts';
import { siteAddress } from '../../core/siteAddress.ts';
import { lookAtContent } from '../../io/contentLook.ts';
import { lockFolder } from '../../io/lockFolder.ts';
import { precompress } from '../../io/precompress.ts';
import { beginFolder, leaveTwin, recoverFolder, replaceFolder } from '../../io/replaceFolder.ts';
import { settingsIn } from '../../io/settingsIn.ts';
import { weighSearch } from '../../io/weighSearch.ts';
import { openSite } from '../openSite.ts';
import { setSite } from '../site.ts';
import { tellMessages } from '../tellMessages.ts';
import { writeOtherFiles } from '../writeOtherFiles.ts';
import { hashSources } from './hashSources.ts';
import { openLastBuild } from './lastBuild.ts';
import { openKeptPages } from './openKeptPages.ts';
import { pageWriter } from './pageWriter.ts';
import { startBundle } from './startBundle.ts';
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
	/** How many processes make pages at once. */
	jobs: number;
	/** Lets Astro say all that it does. */
	verbose: boolean;
	/** Told after each page how many are done, of how many. */
	progress?(done: number, all: number): void;
}

export interface Built {
	/** How many pages were made, and how many stayed. */
	made: number;
	kept: number;
	/** How many of those that were made are from other processes. */
	elsewhere: number;
	/** Nothing at all was to do. */
	unchanged?: true;
	/** What the search beside the pages weighs; nothing where there is none. */
	search?: SearchWeight | undefined;
}

/** Of fewer pages, a folder is put together in a moment, and nothing is to be left beside the output. */
const manyPages = 300;

/** Fewer are read while the templates are bundled; of more, that would take more memory than all the rest. */
const manyFiles = 10_000;

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
	const sources = hashSources(root);
	const look = await lookAtContent(content);
	const last = await openLastBuild({ look, out, frame: `${sources} ${base} ${search} ${copies}` });
	const standing = fresh ? undefined : await last.standing();
	if (standing) {
		tellMessages(standing.messages, content);
		return { made: 0, elsewhere: 0, kept: standing.pages, unchanged: true };
	}
	const settings = await settingsIn(content);
	using bundling = settings && startBundle({ address: siteAddress(settings, base), root, sources, verbose });
	if (look.files.size >= manyFiles) await bundling?.opened;
	const { site, messages } = await openSite(content, base, look);
	tellMessages(messages, content);
	if (!site || !bundling) return undefined;
	const keptPages = await openKeptPages({ site, content, out, sources, search, copies, fresh });
	const next = await beginFolder(out);
	try {
		setSite(site);
		const bundle = await bundling.opened;
		const paths = keptPages.toMake(await bundle.paths());
		keptPages.bringOver(next);
		// Copied, not linked: what somebody writes into the output must not reach the bundle.
		await cp(bundle.client, next, { recursive: true });
		await writePages({
			paths,
			write: pageWriter({ site, bundle, out: next, making: (path, make) => keptPages.making(path, make) }),
			jobs: options.jobs,
			task: () => ({ content, base, bundle: bundle.folder, out: next, state: keptPages.state }),
			madeElsewhere: (pages, process) => keptPages.madeElsewhere(pages, process),
			progress: (done) => options.progress?.(done, paths.length),
		});
		await writeOtherFiles(site, { content, out: next, previous: fresh ? undefined : out, search });
		const isBeside = search && searchSettings(site.digest.settings).engine === 'pagefind';
		const weight = isBeside ? await weighSearch(site.digest, next) : undefined;
		const files = await keptPages.leaveWord(next);
		// What is taken over from the last output may bring its copies along.
		if (copies || existsSync(`${out}/index.html.gz`)) {
			await precompress(next, { wanted: copies, previous: fresh ? undefined : out });
		}
		const { madeCount: made, keptCount: kept } = keptPages;
		const isLarge = made + kept >= manyPages;
		// Of the old one, the next build wants what this one could keep.
		await replaceFolder(out, { keepOld: isLarge && kept > made });
		if (isLarge && kept <= made) leaveTwin(out);
		await last.note({ pages: made + kept, messages, files });
		return { made, elsewhere: keptPages.elsewhereCount, kept, search: weight };
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}
