import type { SearchWeight } from '../../core/format/formatSearchWeight.ts';

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
	/** Told after each page, and after each picture or document, how many are done, of how many. */
	progress?(done: number, all: number, what: 'pages' | 'pictures'): void;
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
