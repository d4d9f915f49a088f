import { emptyPage } from '../../../core/search/emptyPage.ts';
import { fewHits } from '../../../core/search/limits.ts';
import { byMatch } from '../../../core/search/matchGroups.ts';
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
		return { ...searchPageOf(found, []), unknown: [], absent: [], doubtful: false };
	}

	async function find(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
		const { phrase, phrases, words } = readWords(query.q, lang);
		const asked = phraseQuery(phrase);
		if (!asked) return emptyPage;
		const { without } = query;
		const quoted = phrases.map(phraseQuery).filter(Boolean);
		const [haveQuoted = 0] = quoted.length > 0 ? await countUpTo(without, [[allOf(quoted), 1]]) : [];
		const absent = haveQuoted > 0 ? [] : phrases;
		const wanted = (text: string) => (haveQuoted > 0 ? allOf([text, ...quoted]) : text);
		const looked = await lookAtWords(client, schema, { lang, without, words: words.slice(0, mostWords) });
		signal.throwIfAborted();
		const unknown = looked.filter(({ known }) => !known).map(({ word }) => word);
		const exact = wanted(asked);
		const loose = wanted(allOf(looked.map(({ known, query, word }) => (known && query) || wordQuery(word))) || asked);
		const [exactCount = 0, looseCount = 0] = await countUpTo(without, [
			[exact, 1],
			[loose, fewHits],
		]);
		signal.throwIfAborted();

		const exists = exactCount > 0;
		const thin = looseCount < fewHits;
		const ranked = looked.flatMap((word) => (word.query ? [{ query: word.query, weight: word.weight }] : []));
		const marks = [phrase, ...looked.flatMap(({ forms }) => forms)];
		const loosened = thin && !query.strict && (words.length > 1 || unknown.length > 0);
		if (loosened && ranked.length > 0) {
			const telling = looked.flatMap((word) => (word.query && word.telling ? [word.query] : []));
			const some = wanted(anyOf(telling.length > 0 ? telling : ranked.map((one) => one.query)));
			const found = await askPage(client, schema, lang, query, { exact, loose, some, ranked });
			return { ...searchPageOf(found, marks), unknown, absent, doubtful: !exists };
		}
		const onlyExact = exists && query.strict === true;
		const found = await askPage(client, schema, lang, query, onlyExact ? { exact, ranked } : { exact, loose, ranked });
		return { ...searchPageOf(found, marks), unknown, absent, doubtful: !exists && (thin || unknown.length > 0) };
	}

	/** How many reports each tsquery finds, where nobody wants to know of more than so many. */
	async function countUpTo(
		without: string | undefined,
		asked: readonly (readonly [query: string, most: number])[],
	): Promise<number[]> {
		const stemmer = `'${schema}.${stemmerOf(lang)}'::regconfig`;
		const own = `lang = $1 AND ($2::text IS NULL OR NOT $2 = ANY (languages))`;
		const counts = asked.map(
			([, most], i) =>
				`(SELECT count(*)::int FROM (SELECT FROM ${schema}.records WHERE ${own} AND words @@ to_tsquery(${stemmer}, $${i + 3}) LIMIT ${most}) first)`,
		);
		const { rows } = await client.query(`SELECT ARRAY[${counts.join(', ')}] AS counts`, [
			lang,
			without ?? null,
			...asked.map(([query]) => query),
		]);
		const [{ counts: found }] = rows as [{ counts: number[] }];
		return found;
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

function searchPageOf({ total, counts, hits }: FoundPage, marks: readonly string[]) {
	const shown = hits.map(({ match, record }) => ({ match, result: recordHit(record, marks) }));
	return { total, counts, groups: byMatch(shown) };
}
