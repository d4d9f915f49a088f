import type { HashedRecord } from '../../../core/search/indexSink.ts';
import type { Statement } from './sqlClient.ts';
import { stemmerOf } from './stemmerOf.ts';
import { tokenText } from './tokens.ts';

/** Characters of a report's text that are searched; PostgreSQL takes no more than a megabyte of words for a row. */
const longest = 200_000;

/** Puts records into the index of that schema, in the place of those with the same keys, and their words beside them. */
export function putRecords(schema: string, records: readonly HashedRecord[]): Statement[] {
	const rows = records.map(({ key, hash, ...record }) => ({
		key,
		hash,
		lang: record.lang,
		languages: record.languages,
		...record.facets,
		date: record.date ?? '',
		stemmer: `${schema}.${stemmerOf(record.lang)}`,
		title: tokenText(record.title),
		summary: tokenText(record.summary),
		body: tokenText(bodyOf(record).slice(0, longest)),
		keywords: tokenText(record.keywords.join(' · ')),
		record,
	}));
	const keys = records.map(({ key }) => key);
	return [
		{
			text: `
INSERT INTO ${schema}.records
SELECT key, hash, lang, languages, factory, workshop, topic, response, year, date,
	setweight(to_tsvector(stemmer, title), 'A') || setweight(to_tsvector(stemmer, summary), 'B')
		|| setweight(to_tsvector(stemmer, body), 'C') || setweight(to_tsvector(stemmer, keywords), 'D'),
	record
FROM jsonb_to_recordset($1::text::jsonb) AS row (
	key text, hash text, lang text, languages text[], factory text[], workshop text[], topic text[], response text[],
	year text[], date text, stemmer regconfig, title text, summary text, body text, keywords text, record jsonb
)
ON CONFLICT (key) DO UPDATE SET
	hash = excluded.hash, lang = excluded.lang, languages = excluded.languages, factory = excluded.factory,
	workshop = excluded.workshop, topic = excluded.topic, response = excluded.response, year = excluded.year,
	date = excluded.date, words = excluded.words, record = excluded.record`,
			values: [json(rows)],
		},
		// What a misspelt word is compared with: words that have letters. A word that has gone since does no harm.
		{
			text: `
INSERT INTO ${schema}.words
SELECT DISTINCT lang, lexeme FROM ${schema}.records, unnest(words)
WHERE key IN (SELECT jsonb_array_elements_text($1::text::jsonb)) AND length(lexeme) BETWEEN 4 AND 40
	AND lexeme !~ '[0-9\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\U00020000-\\U0003FFFF]'
ON CONFLICT DO NOTHING`,
			values: [json(keys)],
		},
	];
}

const bodyOf = ({ sections }: HashedRecord | Omit<HashedRecord, 'key' | 'hash'>) =>
	sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');

/** PostgreSQL takes neither a zero nor half a letter. */
const json = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
	);
