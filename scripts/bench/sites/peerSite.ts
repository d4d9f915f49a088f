import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../measure.ts';
import type { WatchingCommand } from '../measureWatching.ts';
import { writeFiles } from '../writeFiles.ts';
import { clearer } from './clearer.ts';
import { peerFiles } from './peerFiles.ts';
import type { Site } from './site.ts';

export const peersFolder = fileURLToPath(new URL('../peers', import.meta.url));
export const ownPackages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

export interface PeerSetup {
	name: string;
	about: string;
	folder: string;
	reports: number;
	seed: number;
	/** Where it wants its reports, its files that are copied as they are, and puts its pages; below its folder. */
	places: { reports: string; statics: string; out: string };
	/** Anything else that has to be there before it can build. */
	packages?: (folder: string) => Promise<void>;
	build: (out: string) => Command['words'];
	/** The same, and again after each edit. */
	watching?: (out: string) => Omit<WatchingCommand, 'cwd'>;
}

/** A peer's site with the reports in it. Its search is Pagefind, as its own documentation says. */
export async function peerSite(setup: PeerSetup): Promise<Site> {
	const { name, about, folder, reports, seed, places } = setup;
	const out = join(folder, places.out);
	await cp(join(peersFolder, name), folder, {
		recursive: true,
		filter: (path) => !path.startsWith(join(peersFolder, name, 'node_modules')),
	});
	await cp(join(peersFolder, 'style.css'), join(folder, places.statics, 'style.css'));
	await setup.packages?.(folder);
	writeFiles(join(folder, places.reports), peerFiles(reports, seed));
	const build: Command = { words: setup.build(out), cwd: folder };
	const pagefind = join(ownPackages, 'pagefind/lib/runner/bin.cjs');
	const search: Command = { words: [process.execPath, pagefind, '--quiet', '--site', out], cwd: folder };
	return {
		name,
		about,
		out,
		reportFile: (report) => join(folder, places.reports, `report-${report}.md`),
		clear: await clearer(folder, ...(setup.packages ? [join(folder, 'node_modules')] : [])),
		build: [build],
		...(setup.watching && { buildWatching: { ...setup.watching(out), cwd: folder } }),
		searchIndex: join(out, 'pagefind'),
		buildWithSearch: [build, search],
	};
}
