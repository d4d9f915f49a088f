import type { Words } from '../../../src/core/message.ts';
import type { Command } from '../measure.ts';
import type { WatchingCommand } from '../measureWatching.ts';

/** A bulletin or a peer's site over the same reports, ready to be built. */
export interface Site {
	name: string;
	/** Its program with its version. */
	about: string;
	/** The file of a report. */
	reportFile: (report: number) => string;
	/** The folder of its pages. */
	out: string;
	/** The folder of its search, within that of its pages. */
	searchIndex: string;
	/** Puts the folders back as they were before the first build: no output, no cache. */
	clear: () => Promise<void>;
	/** One after the other. */
	build: readonly Command[];
	/** The same in a process for each core, where that is a choice. */
	buildTogether?: readonly Command[];
	/** The same, and again after each edit, where there is a command for it. */
	buildWatching?: WatchingCommand;
	buildWithSearch: readonly Command[];
	/** Checks the records; the peers have nothing like it. */
	check?: readonly Command[];
}

export interface SiteMaker {
	name: string;
	/** Why it can't run here and how to get it, or nothing where it can. */
	missing: () => Words | undefined;
	/** Sets the site up in an empty folder. */
	make: (folder: string, reports: number, seed: number) => Promise<Site>;
}
