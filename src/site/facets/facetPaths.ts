import { byFacet, type Facet, facets, facetsOf } from '../../core/derive/facets.ts';
import { groupByEach } from '../../core/derive/groupByEach.ts';
import { newestReports } from '../../core/link/newestReports.ts';
import { onceFor } from '../../core/link/onceFor.ts';
import type { Digest, Report } from '../../core/model.ts';
import { editionPaths, pagesFor } from '../paths.ts';
import { currentSite } from '../site.ts';

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

/** The reports of each value of a facet, the newest first. */
export const reportsByValue = (digest: Digest, facet: Facet): ReadonlyMap<string, Report[]> =>
	reportsByFacet(digest)[facet];

// Every page of every facet asks.
const reportsByFacet = onceFor((digest: Digest) => {
	const reports = newestReports(digest);
	const values = new Map(reports.map((report) => [report, facetsOf(digest, report)]));
	return byFacet((facet) => groupByEach(reports, (report) => values.get(report)?.[facet] ?? []));
});
