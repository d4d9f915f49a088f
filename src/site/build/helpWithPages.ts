import { giveBackMemory } from '../../io/giveBackMemory.ts';
import { openSite } from '../openSite.ts';
import { noting, Shown, thingsFrom } from '../shown.ts';
import { setSite } from '../site.ts';
import { type PagePath, loadBundle } from './bundle/bundle.ts';
import { type Amount, Fingerprints } from './kept/fingerprints.ts';
import { pageFile, pageName } from './pageFile.ts';
import { pageWriter } from './pageWriter.ts';
import { markRecords } from './kept/recordMarks.ts';

/** What a process has to know that helps another to make its pages. */
export interface HelperTask {
	/** The content folder. */
	content: string;
	/** The base path, where it isn't that of the bulletin's own `url`. */
	base: string | undefined;
	/** The folder of the bundle. */
	bundle: string;
	/** Where the pages go. */
	out: string;
	/** What the bulletin amounts to, by its `Fingerprints`. */
	state: string;
}

/** Pages that another process has made. */
export interface MadePages {
	/** The things that it has not told of before, in the order of their numbers there; of answers also what they amount to. */
	things: [thing: string, amount?: Amount][];
	/** What each page shows, by the numbers of that process. */
	pages: [name: string, file: string, shows: Int32Array][];
}

/**
 * Makes pages of a bulletin beside another process, which says which. It reads the records for itself.
 *
 * @returns makes the pages with these names; nothing where the records are no longer those of the other process
 */
export async function helpWithPages(
	task: HelperTask,
): Promise<((names: readonly string[]) => Promise<MadePages>) | undefined> {
	const { site } = await openSite(task.content, task.base);
	if (!site) return undefined;
	const fingerprints = new Fingerprints(site, markRecords(site.digest.records));
	if (fingerprints.state() !== task.state) return undefined;
	site.answer = (...asked) => fingerprints.answer(...asked);
	setSite(site);
	const bundle = await loadBundle(task.bundle);
	const paths = new Map((await bundle.paths()).map((path): [string, PagePath] => [pageName(path.pathname), path]));
	// What reading has left scattered, which one process had given back before the other began.
	giveBackMemory();
	let pages: MadePages['pages'] = [];
	let told = 0;
	const write = pageWriter({
		site,
		bundle,
		out: task.out,
		making: async (path, make) => {
			const shown = new Shown();
			const made = await noting(shown, make);
			pages.push([pageName(path.pathname), pageFile(path), Int32Array.from(shown.things)]);
			return made;
		},
	});
	return async (names) => {
		pages = [];
		for (const name of names) {
			const path = paths.get(name);
			if (!path) throw new Error(`unreachable: both processes have the page ${name}`);
			await write(path);
		}
		const things = thingsFrom(told);
		told += things.length;
		return { pages, things: things.map((thing) => [thing, fingerprints.asked(thing)]) };
	};
}
