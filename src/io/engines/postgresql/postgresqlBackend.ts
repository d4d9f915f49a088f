import { emptyPage } from '../../../core/search/emptyPage.ts';
import { fewHits } from '../../../core/search/limits.ts';
import { grouped } from '../../../core/search/matchGroups.ts';
import { readWords } from '../../../core/search/readWords.ts';
import { recordHit } from '../../../core/search/recordHit.ts';
import type { SearchBackend } from '../../../core/search/searchBackend.ts';
import type { SearchPage } from '../../../core/search/searchPage.ts';
import type { SearchQuery } from '../../../core/search/searchQuery.ts';
import { untilAborted } from '../untilAborted.ts';
import { askPage, type FoundPage } from './askPage.ts';
import { lookAtWords } from './lookAtWords.ts';
import { schemaOf } from './shape.ts';
import type { SqlClient } from './sqlClient.ts';
import { stemmerOf } from './stemmerOf.ts';
import { allOf, anyOf, phraseQuery, wordQuery } from './tsqueries.ts';

/** The most words of a query that are looked at; a question of that length is answered by its first words too. */
const mostWords = 32;

/** The search in one language, over the index that PostgreSQL holds. */
export function createPostgresqlBackend(client: SqlClient, index: string, lang: string): SearchBackend {
	const schema = schemaOf(index);

	async function browse(query: SearchQuery): Promise<SearchPage> {
		const found = await askPage(client, schema, lang, query);
		return { ...pageOf(found, []), unknown: [], doubtful: false };
	}

	async function find(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
		const { phrase, quoted, words } = readWords(query.q, lang);
		const exact = phraseQuery(phrase);
		if (!exact) return emptyPage;
		const { without } = query;
		const looked = await lookAtWords(client, schema, { lang, without, words: words.slice(0, mostWords) });
		signal.throwIfAborted();
		const unknown = looked.filter(({ known }) => !known).map(({ word }) => word);
		const loose = allOf(looked.map(({ known, query, word }) => (known && query) || wordQuery(word))) || exact;
		const strict = await countStrict(exact, loose, without);
		signal.throwIfAborted();

		const exists = strict.exact;
		const thin = strict.loose < fewHits;
		const ranked = looked.flatMap((word) => (word.query ? [{ query: word.query, weight: word.weight }] : []));
		const marks = [phrase, ...looked.flatMap(({ forms }) => forms)];
		const loosened = thin && !query.strict && !(quoted && exists) && (words.length > 1 || unknown.length > 0);
		if (loosened && ranked.length > 0) {
			const telling = looked.flatMap((word) => (word.query && word.telling ? [word.query] : []));
			const some = anyOf(telling.length > 0 ? telling : ranked.map((one) => one.query));
			const found = await askPage(client, schema, lang, query, { exact, loose, some, ranked });
			return { ...pageOf(found, marks), unknown, doubtful: !exists };
		}
		const onlyExact = exists && (quoted || query.strict === true);
		const wanted = onlyExact ? { exact, ranked } : { exact, loose, ranked };
		const found = await askPage(client, schema, lang, query, wanted);
		return { ...pageOf(found, marks), unknown, doubtful: !exists && (thin || unknown.length > 0) };
	}

	async function countStrict(exact: string, loose: string, without: string | undefined) {
		const stemmer = `'${schema}.${stemmerOf(lang)}'::regconfig`;
		const own = `lang = $1 AND ($2::text IS NULL OR NOT $2 = ANY (languages))`;
		const of = (query: string, most: number) =>
			`(SELECT count(*)::int FROM (SELECT FROM ${schema}.records WHERE ${own} AND words @@ to_tsquery(${stemmer}, ${query}) LIMIT ${most}) first)`;
		const { rows } = await client.query(`SELECT ${of('$3', 1)} AS exact, ${of('$4', fewHits)} AS loose`, [
			lang,
			without ?? null,
			exact,
			loose,
		]);
		const [{ exact: one, loose: few }] = rows as [{ exact: number; loose: number }];
		return { exact: one > 0, loose: few };
	}

	return {
		async search(query, signal) {
			signal.throwIfAborted();
			const page = await untilAborted(readWords(query.q, lang).phrase ? find(query, signal) : browse(query), signal);
			signal.throwIfAborted();
			return page;
		},
	};
}

function pageOf({ total, counts, hits }: FoundPage, marks: readonly string[]) {
	const shown = hits.map(({ match, record }) => ({ match, result: recordHit(record, marks) }));
	return { total, counts, groups: grouped(shown) };
}
