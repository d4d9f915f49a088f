import { byFacet, facets } from '../derive/facets.ts';
import { deepestHit } from './limits.ts';
import { readQueryState, writeQueryState } from './queryState.ts';
import type { SearchQuery } from './searchQuery.ts';

/** The most hits of one answer, values of one facet, and letters of a value. */
const mostHits = 50;
const mostValues = 50;
const longestValue = 200;

/** Which values a bulletin knows is a matter of the page: an unknown one finds nothing. */
const any = { has: (value: string) => value.length <= longestValue && /^\P{C}+$/u.test(value) };
const anyValues = byFacet(() => any);

/** A query as the page sends it to a server: its own address, and what else the page decides. */
export function writeServerQuery({ size, without, strict, ...state }: SearchQuery): string {
	const params = new URLSearchParams(writeQueryState(state));
	params.append('size', String(size));
	if (without !== undefined) params.append('without', without);
	if (strict) params.append('strict', '1');
	return `?${params}`;
}

/** Nothing comes back for what no page of ours asks. */
export function readServerQuery(params: URLSearchParams): SearchQuery | undefined {
	const state = readQueryState(params, anyValues);
	const size = Number(params.get('size') ?? 20);
	if (!Number.isInteger(size) || size < 1 || size > mostHits) return undefined;
	if (state.page * size > deepestHit) return undefined;
	if (facets.some((facet) => (state.choice[facet]?.length ?? 0) > mostValues)) return undefined;
	const without = params.get('without');
	if (without !== null && !/^[A-Za-z0-9-]{1,35}$/.test(without)) return undefined;
	return {
		...state,
		size,
		...(without === null ? {} : { without }),
		...(params.get('strict') === '1' ? { strict: true } : {}),
	};
}
