import { existsSync, rmSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { searchSettings } from '../../core/search/searchSettings.ts';
import { atExit } from '../../io/folders/atExit.ts';
import { openCacheFolder } from '../../io/folders/cacheFolder.ts';
import { precompress } from '../../io/folders/precompress.ts';
import { beginFolder, leaveTwin, replaceFolder } from '../../io/folders/replaceFolder.ts';
import { keptSearchKeys } from '../../io/searchIndex/keptSearchKeys.ts';
import { linkFolder } from '../../io/folders/linkFolder.ts';
import { writeSearchFiles } from '../../io/searchIndex/searchIndex.ts';
import { searchRoot } from '../../io/searchIndex/searchSources.ts';
import { weighSearch } from '../../io/searchIndex/weighSearch.ts';
import { type Site, setSite } from '../site.ts';
import { writeOtherFiles } from '../files/writeOtherFiles.ts';
import type { BuildOptions, Built } from './buildOptions.ts';
import type { Bundle } from './bundle/bundle.ts';
import { isLeft, type LeftFolder, leftFolder } from './kept/leftFolder.ts';
import { openKeptPages } from './kept/openKeptPages.ts';
import { leavePages, type PageMemory, recallPages } from './kept/pageMemory.ts';
import { pageWriter } from './pageWriter.ts';
import { writePages } from './writePages.ts';

interface PublishOptions {
	options: BuildOptions;
	site: Site;
	bundle: Bundle | Promise<Bundle>;
	/** Stands for the templates and all that they are made with. */
	sources: string;
	/** What this process left when it published before. */
	before?: Left | undefined;
	/** Takes the search from this folder as it lies there, also where it is older than the pages. */
	searchFrom?: string | undefined;
}

export interface Published {
	built: Built;
	/** The search was taken from elsewhere and doesn't show all that the pages do. */
	isSearchOld: boolean;
	/** Takes note of what was published; nobody who reads it has to wait for that. */
	takeNote(): Left;
}

/** What one publication leaves for the next. */
export interface Left {
	memory: PageMemory;
	output: LeftFolder;
	/** What lies beside the output for the next to begin with. */
	twin: LeftFolder | undefined;
}

/** Of fewer pages, a folder is put together in a moment, and nothing is to be left beside the output. */
const manyPages = 300;

/** Makes the pages of a bulletin that the output doesn't have yet, and puts the new output in the place of the old, whole. */
export async function publish(options: PublishOptions): Promise<Published> {
	const { before } = options;
	try {
		return await publishOver(options);
	} catch (error) {
		if (!before || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		// A folder that was taken to be as it was left isn't: somebody has deleted a page. Each is looked at now.
		const output = { ...before.output, mark: undefined };
		return await publishOver({ ...options, before: { ...before, output, twin: undefined } });
	}
}

async function publishOver({
	options,
	site: asked,
	bundle: bundled,
	sources,
	before,
	searchFrom,
}: PublishOptions): Promise<Published> {
	const { content, out, base, search, precompress: copies, fresh } = options;
	const keys = searchFrom ? await keptSearchKeys(searchFrom, asked.digest.settings.languages) : undefined;
	const site = keys ? { ...asked, searchKeys: () => keys } : asked;
	const isUntouched = isLeft(out, before?.output);
	const last = fresh ? undefined : (before?.memory ?? recallPages(await memoryFile(out)));
	const keptPages = openKeptPages({ site, sources, search, copies, previous: out, last, isUntouched });
	const next = await beginFolder(out);
	using _unfinished = atExit(() => rmSync(next, { recursive: true, force: true }));
	try {
		setSite(site);
		const bundle = await bundled;
		const paths = keptPages.toMake(await bundle.paths());
		// Of compressed copies nobody has kept a list.
		keptPages.bringOver(next, !copies && isLeft(next, before?.twin) ? before?.twin?.files : undefined);
		// Copied, not linked: what somebody writes into the output must not reach the bundle.
		await cp(bundle.client, next, { recursive: true });
		await writePages({
			paths,
			write: pageWriter({ site, bundle, out: next, making: (path, make) => keptPages.making(path, make) }),
			jobs: options.jobs,
			task: () => ({ content, base, bundle: bundle.folder, out: next, state: keptPages.state }),
			madeElsewhere: (pages, process) => keptPages.madeElsewhere(pages, process),
			progress: (done) => options.progress?.(done, paths.length, 'pages'),
		});
		const others = await writeOtherFiles(site, {
			content,
			out: next,
			last: last && { out, files: last.files },
			progress: (done, all) => options.progress?.(done, all, 'pictures'),
		});
		if (searchFrom && keys) linkFolder(join(searchFrom, searchRoot), join(next, searchRoot));
		else if (search) await writeSearchFiles(site.digest, site.routes, next, fresh ? undefined : out);
		const isBeside = search && !keys && searchSettings(site.digest.settings).engine === 'pagefind';
		const weight = isBeside ? await weighSearch(site.digest, next) : undefined;
		// What is taken over from the last output may bring its copies along.
		if (copies || existsSync(`${out}/index.html.gz`)) {
			await precompress(next, { wanted: copies, previous: fresh ? undefined : out });
		}
		const { madeCount: made, keptCount: kept } = keptPages;
		const isLarge = made + kept >= manyPages;
		// Of the old one, the next build wants what this one could keep.
		const keepOld = isLarge && kept > made;
		await replaceFolder(out, { keepOld });
		return {
			built: { made, elsewhere: keptPages.elsewhereCount, kept, search: weight },
			isSearchOld: keys !== undefined && [...asked.searchKeys()].some(([lang, key]) => keys.get(lang) !== key),
			takeNote: () => {
				const { memory, files } = keptPages.word(out);
				const output = leftFolder(out, files);
				const twin = isLarge && !keepOld ? leftFolder(leaveTwin(out), files) : undefined;
				return { memory: { ...memory, files: others }, output, twin: keepOld ? before?.output : twin };
			},
		};
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

/** Leaves word of a publication for the next process. */
export async function leaveWord(out: string, { memory }: Left): Promise<void> {
	await leavePages(await memoryFile(out), memory);
}

const memoryFile = async (out: string): Promise<string> => join(await openCacheFolder('pages', out), 'pages.bin');
