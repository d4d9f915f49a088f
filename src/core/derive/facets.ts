import { answersOf } from '../link/answersOf.ts';
import { dateOf } from '../link/dateOf.ts';
import type { Digest, Report } from '../model.ts';
import { type Response, responses } from '../schema/responses.ts';

/** By what reports can be narrowed down, in the order in which the search shows it. */
export const facets = ['factory', 'workshop', 'topic', 'response', 'year'] as const;

export type Facet = (typeof facets)[number];

/** One thing for each facet. */
export const byFacet = <T>(of: (facet: Facet) => T): Record<Facet, T> =>
	Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Facet, T>;

/** The values of one report: ids, `<factory>/<workshop>`, a response or `unanswered`, a year. */
export type FacetValues = Record<Facet, readonly string[]>;

/** The value of `response` for a report to which nobody has given an answer yet. */
export const unanswered = 'unanswered';

/** Under which values a report is found. A report that doesn't state a fact has no value for it. */
export function facetsOf(digest: Pick<Digest, 'records' | 'references'>, report: Report): FacetValues {
	const { factory, alongside = [], workshop, topic } = report.data;
	const date = dateOf(report);
	const given = new Set<Response>(answersOf(digest, report.id).map((answer) => answer.data.response));
	return {
		factory: unique([...(factory ? [factory] : []), ...alongside]),
		workshop: factory && workshop ? [`${factory}/${workshop}`] : [],
		topic: unique(topic),
		response: given.size > 0 ? responses.filter((response) => given.has(response)) : [unanswered],
		year: date ? [date.slice(0, 4)] : [],
	};
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
