import { type Facet, facets, facetsOf } from '../core/derive/facets.ts';
import { newestFirst } from '../core/link/newestFirst.ts';
import type { Digest, Report } from '../core/model.ts';
import { editionPaths, pagesFor } from './paths.ts';
import { currentSite } from './site.ts';

/** The page of one value of a facet: `/search/topic/quality/`, and its further pages `/search/topic/quality/~2/`. */
export interface FacetPath {
	facet: Facet;
	value: string;
	number: number;
}

/** Paths of the pages of all values of all facets. */
export function facetPaths() {
	const { digest } = currentSite();
	const pages = facets.flatMap((facet) =>
		[...reportsByValue(digest, facet)].flatMap(([value, reports]) =>
			Array.from({ length: pagesFor(reports.length) }, (_, index): FacetPath => ({ facet, value, number: index + 1 })),
		),
	);
	return editionPaths().flatMap(({ params }) =>
		pages.map((props) => {
			const { facet, value, number } = props;
			return { params: { ...params, facet, value: number === 1 ? value : `${value}/~${number}` }, props };
		}),
	);
}

const known = new WeakMap<Digest, Map<Facet, Map<string, Report[]>>>();

/** The reports of each value of a facet, the newest first. Every page of the facet asks, so it is worked out once. */
export function reportsByValue(digest: Digest, facet: Facet): ReadonlyMap<string, Report[]> {
	const ofDigest = known.get(digest) ?? new Map<Facet, Map<string, Report[]>>();
	known.set(digest, ofDigest);
	const before = ofDigest.get(facet);
	if (before) return before;
	const byValue = new Map<string, Report[]>();
	for (const report of newestFirst(digest.records.reports.values())) {
		for (const value of facetsOf(digest, report)[facet]) {
			const list = byValue.get(value);
			if (list) list.push(report);
			else byValue.set(value, [report]);
		}
	}
	ofDigest.set(facet, byValue);
	return byValue;
}
