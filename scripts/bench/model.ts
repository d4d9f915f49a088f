import type { Words } from '../../src/core/message.ts';
import type { FirstSearch } from './firstSearch/firstSearch.ts';
import type { Linked } from './link.ts';
import type { Result } from './runCases.ts';

/** Everything that one run of the bench found; what `--json` writes. */
export interface Bench {
	machine: {
		processor: string;
		cores: number;
		memoryBytes: number;
		system: string;
		node: string;
		/** The load of the machine before the first measurement: work of others. */
		loadBefore: number;
		/** Where the sites lay. */
		work: string;
		/** Whether that is known to be memory; only Linux tells. */
		workInMemory: boolean;
	};
	seed: number;
	runs: number;
	/** Each site by its name, with the version of its program. */
	sites: { name: string; about: string }[];
	/** Peers that were asked for and aren't here. */
	missing: { name: string; why: Words }[];
	sizes: {
		reports: number;
		corpus: { files: number; bytes: number };
		link: Linked[];
		/** How long `check --watch` took to answer each edit, in milliseconds. */
		watch: number[];
		/** What a reader’s first search costs. */
		firstSearch: FirstSearch[];
		results: Result[];
	}[];
}
