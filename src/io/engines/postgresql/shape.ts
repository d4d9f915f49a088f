import { allStemmers } from './stemmerOf.ts';

/** Names the shape of the tables below and of the words in them. An index of another shape is made anew. */
export const shape = 'experience-digest 2';

/** The schema of an index by its name in digest.yml; nobody else's may have such a name. */
export const schemaOf = (index: string): string => `${index.replaceAll('-', '_')}_search`;

/** Where an index is made before it takes the place of the last one. */
export const nextSchema = (schema: string): string => `${schema}_next`;

/** Makes an empty index. */
export const createShape = (schema: string): string => `
CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.about (shape text NOT NULL);
INSERT INTO ${schema}.about VALUES ('${shape}');
${allStemmers
	.map(
		// Without stop words: who looks for an exact phrase means all of it.
		(name) => `CREATE TEXT SEARCH DICTIONARY ${schema}.${name} (TEMPLATE = pg_catalog.snowball, Language = ${name});
CREATE TEXT SEARCH CONFIGURATION ${schema}.${name} (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION ${schema}.${name}
	ALTER MAPPING FOR asciiword, word, numword WITH ${schema}.${name};`,
	)
	.join('\n')}
CREATE TABLE ${schema}.records (
	key text COLLATE "C" PRIMARY KEY,
	hash text NOT NULL,
	lang text NOT NULL,
	languages text[] NOT NULL,
	factory text[] NOT NULL,
	workshop text[] NOT NULL,
	topic text[] NOT NULL,
	response text[] NOT NULL,
	year text[] NOT NULL,
	date text COLLATE "C" NOT NULL,
	words tsvector NOT NULL,
	record jsonb NOT NULL
);
CREATE TABLE ${schema}.words (lang text, word text COLLATE "C", PRIMARY KEY (lang, word));`;

/** What is quicker made once all records are there. */
export const finishShape = (schema: string): string => `
CREATE INDEX ON ${schema}.records USING gin (words);
CREATE INDEX ON ${schema}.records (lang, date);
CREATE INDEX ON ${schema}.words USING gin (word gin_trgm_ops);
ANALYZE ${schema}.records;
ANALYZE ${schema}.words;`;
