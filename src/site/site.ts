import type { Digest, Lang } from '../core/model.ts';
import type { Routes } from '../core/routes.ts';
import type { Picture } from '../io/pictures/readPictures.ts';

/** What the pages of one build are made from. */
export interface Site {
	digest: Digest;
	routes: Routes;
	/** The pictures that bodies show, by their path below the content folder. */
	pictures: ReadonlyMap<string, Picture>;
	/** Other files that bodies link to, by the same path, with a text that stands for all that is in each. */
	documents: ReadonlyMap<string, string>;
	/** For each language a text that changes with its search. */
	searchKeys(): ReadonlyMap<Lang, string>;
	/**
	 * Answers a question about the whole bulletin, where a build keeps pages: it wants to know each answer, so that
	 * none is worked out twice.
	 */
	answer?: (thing: string, name: string, args: readonly unknown[]) => unknown;
	/**
	 * The pages are served while they are written, from records read at this time, in milliseconds. The server adds
	 * scripts of its own to them.
	 */
	liveSince?: number;
}

// Astro bundles the pages apart from the integration, so a variable of a module would exist twice. One named
// slot of the process is the only thing that both sides share.
const slot = globalThis as typeof globalThis & { [key: symbol]: Site | undefined };
const key = Symbol.for('experience-digest.site');

/** The integration puts the site here before any page is made, and again after each edit in dev. */
export function setSite(site: Site): void {
	slot[key] = site;
}

/** The site, or nothing while the records have errors and there was no good bulletin before. */
export const siteIfLoaded = (): Site | undefined => slot[key];

export function currentSite(): Site {
	const site = slot[key];
	if (!site) throw new Error('The bulletin is not loaded. Build it with `npm run build`, which loads it first.');
	return site;
}
