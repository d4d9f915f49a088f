import type { FacetCounts } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import type { SearchRecord } from '../../../core/derive/searchRecords.ts';
import { mostLoosened } from '../../../core/search/limits.ts';
import { countsOf } from '../../../core/search/pageJson.ts';
import type { Match } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import type { SqlClient, Statement } from './sqlClient.ts';
import { stemmerOf } from './stemmerOf.ts';

/** Texts of tsqueries: which reports are found, and how well. */
export interface Wanted {
	/** The phrase. */
	exact?: string;
	/** All words. */
	loose?: string;
	/** Some of the words, after all others and only a few. */
	some?: string;
	/** What decides the order within each kind of match. */
	ranked: readonly { query: string; weight: number }[];
}

export interface FoundPage {
	total: number;
	counts: FacetCounts;
	hits: { match: Match; record: SearchRecord }[];
}

const matches: readonly Match[] = ['exact', 'loose', 'some', 'all'];

/** One page of what is found, with its counts; everything where nothing is wanted in particular. */
export async function askPage(
	client: SqlClient,
	schema: string,
	lang: string,
	query: SearchQuery,
	wanted?: Wanted,
): Promise<FoundPage> {
	const { text, values } = pageStatement(schema, lang, query, wanted);
	const { rows } = await client.query(text, values);
	const { page } = rows[0] as {
		page: {
			total: number;
			counts: Record<Facet, Record<string, number> | null>;
			hits: { place: number; record: SearchRecord }[] | null;
		};
	};
	return {
		total: page.total,
		counts: countsOf(page.counts),
		hits: (page.hits ?? []).map(({ place, record }) => ({ match: matches[place] ?? 'all', record })),
	};
}

/** `ts_rank`'s weights of keywords, text, summary and title. */
const weights = "'{0.1, 0.3, 0.6, 1}'";

function pageStatement(schema: string, lang: string, query: SearchQuery, wanted?: Wanted): Statement {
	const values: unknown[] = [];
	const value = (what: unknown) => `$${values.push(what)}`;
	const stemmer = `'${schema}.${stemmerOf(lang)}'::regconfig`;
	const tsquery = (text: string) => `to_tsquery(${stemmer}, ${value(text)})`;

	const own = `lang = ${value(lang)}${query.without === undefined ? '' : ` AND NOT ${value(query.without)} = ANY (languages)`}`;
	const columns = ['key', 'date', ...facets].join(', ');
	// PostgreSQL wants each value used, so this is written where it is needed and not before.
	const ranking = () =>
		(wanted?.ranked ?? [])
			.map((one) => `${one.weight.toFixed(4)} * ts_rank(${weights}, words, ${tsquery(one.query)}, 1)`)
			.join(' + ') || '0';
	// Where the order is by date, the best of the many need not be known.
	const score = query.sort === 'relevance' ? ranking() : '0';
	// The words of a report lie packed away; joined to nothing they are unpacked, once for all that looks at them.
	const words = wanted ? ", words || '' AS words" : '';
	const from = (place: string, where: string, scored = score) =>
		`SELECT ${columns}, ${place} AS place, ${scored} AS score
		FROM (SELECT ${columns}${words} FROM ${schema}.records WHERE ${own}${where} OFFSET 0) own`;

	const exact = wanted?.exact === undefined ? undefined : tsquery(wanted.exact);
	const loose = wanted?.loose === undefined ? undefined : tsquery(wanted.loose);
	const strict = [exact, loose].filter((text) => text !== undefined).join(' || ');
	const parts = wanted
		? [
				...(strict
					? [from(exact ? `CASE WHEN words @@ ${exact} THEN 0 ELSE 1 END` : '1', ` AND words @@ (${strict})`)]
					: []),
				...(wanted.some === undefined
					? []
					: [
							`${from(
								'2',
								` AND words @@ ${tsquery(wanted.some)}${strict ? ` AND NOT words @@ (${strict})` : ''}`,
								ranking(),
							)} ORDER BY score DESC, key LIMIT ${mostLoosened}`,
						]),
			]
		: [from('3', '')];

	const chosen = new Map(
		facets.flatMap((facet) => {
			const values = query.choice[facet] ?? [];
			return values.length > 0
				? [
						[
							facet,
							`${facet} && ARRAY(SELECT jsonb_array_elements_text(${value(JSON.stringify(values))}::text::jsonb))`,
						] as const,
					]
				: [];
		}),
	);
	const choice = (except?: Facet) => {
		const conditions = [...chosen].flatMap(([facet, condition]) => (facet === except ? [] : [condition]));
		return conditions.length > 0 ? conditions.join(' AND ') : 'true';
	};
	const count = (facet: Facet) =>
		`'${facet}', (SELECT jsonb_object_agg(value, reports) FROM (SELECT value, count(*) AS reports FROM found, unnest(${facet}) value WHERE ${choice(facet)} GROUP BY value) counted)`;

	const text = `
WITH found AS MATERIALIZED (${parts.map((part) => `(${part})`).join(' UNION ALL ')}),
shown AS (SELECT key, place, row_number() OVER (ORDER BY ${order(query, wanted !== undefined)}) AS n FROM found WHERE ${choice()}),
hits AS (
	SELECT shown.n, shown.place, records.record FROM shown JOIN ${schema}.records USING (key)
	WHERE shown.n > ${value((query.page - 1) * query.size)}::int AND shown.n <= ${value(query.page * query.size)}::int
)
SELECT jsonb_build_object(
	'total', (SELECT count(*) FROM shown),
	'counts', jsonb_build_object(${facets.map(count).join(', ')}),
	'hits', (SELECT jsonb_agg(jsonb_build_object('place', place, 'record', record) ORDER BY n) FROM hits)
) AS page`;
	return { text, values };
}

/** Within each kind of match. Reports without a date come last either way; of one date, one order is the other turned round. */
function order({ sort }: SearchQuery, asked: boolean): string {
	if (sort === 'date') return "place, date = '', date, key DESC";
	if (sort === '-date' || !asked) return "place, date = '', date DESC, key";
	return 'place, score DESC, key';
}
