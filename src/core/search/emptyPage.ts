import { byFacet } from '../derive/facets.ts';
import type { SearchPage } from './searchPage.ts';

const none: ReadonlyMap<string, number> = new Map();

/** The answer of a language in which there is nothing of what is asked. */
export const emptyPage: SearchPage = {
	total: 0,
	groups: [],
	counts: byFacet(() => none),
	unknown: [],
	absent: [],
	doubtful: true,
};
