import { distance } from 'fastest-levenshtein';
import type { SqlClient, Statement } from './sqlClient.ts';
import { stemmerOf } from './stemmerOf.ts';
import { tokens } from './tokens.ts';
import { anyOf, beginningQuery, partsQuery, wordQuery } from './tsqueries.ts';

/** A word of the query as the index knows it. */
export interface LookedWord {
	word: string;
	/** Whether any report has the word, or one that begins with it. */
	known: boolean;
	/** What asks for it: the word, else what begins with it, else what looks like it. */
	query?: string;
	/** How much it tells: the rarer, the more. */
	weight: number;
	/** Whether a report that has this word alone may have to do with the query: what every fourth report has tells nothing. */
	telling: boolean;
	/** Forms in which it may stand in a text, for its marks. */
	forms: readonly string[];
}

interface Row {
	whole: number;
	begun: number;
	alike: string[] | null;
	lexemes: string[];
	reports: number;
}

/** Words that share this much are looked at; those that differ by a letter or two may be what was meant. */
const likeness = 0.3;
const mostLooked = 20;
const mostAlike = 3;

/** Looks the words of a query up in the index, all at once. */
export async function lookAtWords(
	client: SqlClient,
	schema: string,
	{ lang, without, words }: { lang: string; without: string | undefined; words: readonly string[] },
): Promise<LookedWord[]> {
	const asked = words.flatMap((word) => (wordQuery(word) ? [word] : []));
	if (asked.length === 0) return [];
	const { text, values } = statement(schema, lang, without, asked);
	const { rows } = await client.query(text, values);
	return (rows as Row[]).map((row, i) => lookedWord(asked[i] ?? '', row));
}

function lookedWord(word: string, { whole, begun, alike, lexemes, reports }: Row): LookedWord {
	const weight = (found: number) => Math.log(1 + (reports + 1) / (found + 0.5));
	const telling = (found: number) => found <= reports / 4;
	const forms = [word, ...lexemes.flatMap(formsOf)];
	if (whole > 0) {
		return { word, known: true, query: wordQuery(word), weight: weight(whole), telling: telling(whole), forms };
	}
	const beginning = beginningQuery(word);
	if (begun > 0 && beginning)
		return { word, known: true, query: beginning, weight: weight(begun), telling: telling(begun), forms: [word] };
	const others = misspelt(lexemes[0] ?? word, alike ?? []);
	const parts = others.length > 0 ? anyOf(others.map((other) => `'${other.replaceAll("'", "''")}'`)) : partsQuery(word);
	if (parts === undefined) return { word, known: false, weight: 0, telling: false, forms: [] };
	return { word, known: false, query: parts, weight: weight(0), telling: true, forms: others.flatMap(formsOf) };
}

/** The words from which one differs by no more letters than a slip of the hand makes; the nearest first. */
function misspelt(stem: string, words: readonly string[]): string[] {
	const slips = stem.length < 6 ? 1 : 2;
	const near = words.map((word) => ({ word, slips: distance(stem, word) })).filter((other) => other.slips <= slips);
	return near
		.sort((a, b) => a.slips - b.slips)
		.slice(0, mostAlike)
		.map(({ word }) => word);
}

/** A stem as the beginnings of the words that have it: stud(i) begins with studi and study. */
const formsOf = (lexeme: string) => (/[a-z]i$/.test(lexeme) ? [lexeme, `${lexeme.slice(0, -1)}y`] : [lexeme]);

function statement(schema: string, lang: string, without: string | undefined, words: readonly string[]): Statement {
	const stemmer = `'${schema}.${stemmerOf(lang)}'::regconfig`;
	const asked = words.map((word) => ({
		word: tokens(word)
			.filter(({ of }) => of !== 'end')
			.map((token) => token.text)
			.join(' '),
		whole: wordQuery(word),
		beginning: beginningQuery(word) ?? null,
	}));
	const count = (query: string) =>
		`(SELECT count(*)::int FROM ${schema}.records WHERE lang = $1 AND ($2::text IS NULL OR NOT $2 = ANY (languages)) AND words @@ ${query})`;
	const text = `
SELECT found.whole, begun.begun, alike.alike, reports.reports, stem.lexemes
FROM (SELECT count(*)::int AS reports FROM ${schema}.records WHERE lang = $1) reports,
	ROWS FROM (jsonb_to_recordset($3::text::jsonb) AS (word text, whole text, beginning text)) WITH ORDINALITY AS asked,
	LATERAL (SELECT lexemes, lexemes[1] AS word FROM tsvector_to_array(to_tsvector(${stemmer}, asked.word)) lexemes) stem,
	LATERAL (SELECT ${count(`to_tsquery(${stemmer}, asked.whole)`)} AS whole) found,
	LATERAL (
		SELECT CASE WHEN found.whole = 0 AND asked.beginning IS NOT NULL
			THEN ${count(`to_tsquery(${stemmer}, asked.beginning)`)} ELSE 0 END AS begun
	) begun,
	LATERAL (
		SELECT CASE WHEN found.whole = 0 AND begun.begun = 0 AND asked.beginning IS NOT NULL THEN (
			SELECT array_agg(word) FROM (
				SELECT near.word FROM ${schema}.words near
				WHERE near.lang = $1 AND near.word % stem.word AND similarity(near.word, stem.word) >= ${likeness}
				ORDER BY similarity(near.word, stem.word) DESC, near.word LIMIT ${mostLooked}
			) nearest
		) END AS alike
	) alike
ORDER BY asked.ordinality`;
	return { text, values: [lang, without ?? null, JSON.stringify(asked)] };
}
