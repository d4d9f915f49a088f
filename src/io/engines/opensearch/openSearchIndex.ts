import { createHash } from 'node:crypto';
import type { Types } from '@opensearch-project/opensearch';
import { facets } from '../../../core/derive/facets.ts';
import { thousands } from '../../../core/search/foldFigures.ts';
import { deepestHit } from '../../../core/search/limits.ts';

export interface IndexOptions {
	/** Into how many parts, each on a node of its own where there are enough, the records are divided. */
	shards: number;
	/** How many copies there are of each part, as far as there are nodes for them. */
	replicas: number;
}

/** Full-width and half-width forms, capitals and accents don't count. */
const folded = ['cjk_width', 'lowercase', 'asciifolding'];
const stemmed = ['of_whom', 'stem'];

const analysis: Types.Indices_Common.IndexSettingsAnalysis = {
	char_filter: {
		/** 12,000 as 12000. */
		thousands: { type: 'pattern_replace', pattern: thousands, replacement: '' },
	},
	filter: {
		of_whom: { type: 'stemmer', language: 'possessive_english' },
		stem: { type: 'stemmer', language: 'english' },
	},
	analyzer: {
		/** What is ranked: Chinese as overlapping pairs of characters, English without its endings. */
		words: {
			type: 'custom',
			char_filter: ['thousands'],
			tokenizer: 'standard',
			filter: [...folded, 'cjk_bigram', ...stemmed],
		},
		/** What stands side by side where pairs can't tell: Chinese as single characters, beside words of other scripts. */
		phrases: { type: 'custom', char_filter: ['thousands'], tokenizer: 'standard', filter: [...folded, ...stemmed] },
		/** Words with their endings, for those of which only the beginning is known. */
		beginnings: { type: 'custom', char_filter: ['thousands'], tokenizer: 'standard', filter: folded },
	},
};

type Property = Types.Common_Mapping.Property;

const keyword: Property = { type: 'keyword' };
/** Given back with a hit, but not asked for by itself. */
const kept: Property = { type: 'keyword', index: false, doc_values: false };
const words = { type: 'text', analyzer: 'words', copy_to: 'all' } as const;

const properties: Record<string, Property> = {
	key: keyword,
	hash: { type: 'keyword', index: false },
	id: kept,
	url: kept,
	lang: keyword,
	languages: keyword,
	title: { ...words, fields: { phrases: { type: 'text', analyzer: 'phrases' } } },
	written: kept,
	summary: words,
	sections: {
		properties: {
			id: kept,
			heading: words,
			// The places of words are kept: long texts are not read again for the words to mark in them.
			text: { ...words, index_options: 'offsets' as const },
		},
	},
	keywords: words,
	facets: { properties: Object.fromEntries(facets.map((facet) => [facet, keyword])) },
	// `2026`, `2026-05` and `2026-05-07` sort as text.
	date: keyword,
	status: kept,
	/** The whole of a record. */
	all: {
		type: 'text',
		analyzer: 'words',
		fields: {
			phrases: { type: 'text', analyzer: 'phrases' },
			beginnings: { type: 'text', analyzer: 'beginnings', norms: false, index_options: 'docs' as const },
		},
	},
};

/** How OpenSearch is to keep the records. Its `shape` tells an index apart that was made in another way. */
export function openSearchIndex({ shards }: Pick<IndexOptions, 'shards'>) {
	const settings: Types.Indices_Common.IndexSettings = {
		number_of_shards: shards,
		// Records are put in all at once and then stay as they are.
		refresh_interval: '-1',
		max_result_window: deepestHit,
		analysis,
	};
	const mappings: Types.Common_Mapping.TypeMapping = { dynamic: 'strict', properties };
	const shape = createHash('sha256').update(JSON.stringify({ settings, mappings })).digest('hex').slice(0, 12);
	return { settings, mappings: { ...mappings, _meta: { shape } }, shape };
}

/** While an index is filled, copies would only be filled along with it. */
export const uncopied = { auto_expand_replicas: 'false', number_of_replicas: 0 } as const;

/** On a single node there is no place for a copy, and it isn't missed. */
export const copied = (replicas: number) => (replicas > 0 ? { auto_expand_replicas: `0-${replicas}` } : uncopied);
