import type { Types } from '@opensearch-project/opensearch';
import type { FacetChoice } from '../../../core/derive/countFacets.ts';
import { type Facet, facets } from '../../../core/derive/facets.ts';
import type { Sort } from '../../../core/search/queryState.ts';
import type { Words } from '../../../core/search/readWords.ts';
import { unspaced } from '../../../core/unspaced.ts';

export type Query = Types.Common_QueryDsl.QueryContainer;

/** In what the words are looked for that decide the order, and how much each counts. */
const weights = ['title^4', 'summary^2', 'sections.heading^1.5', 'sections.text', 'keywords^0.5'];

const unspacedLetter = new RegExp(`[${unspaced}]`, 'u');

/** A word that is written with letters has longer forms; a Chinese one stands among others as it is. */
export const hasEndings = (word: string) => /^[\p{L}\p{N}\p{M}]{2,}$/u.test(word) && !unspacedLetter.test(word);

/**
 * The words as they stand, or in another form, side by side. Pairs of Chinese characters don't reach over a comma as
 * single ones do, but there is no pair that begins a phrase in the midst of others and ends in another script.
 */
export const phrase = (text: string): Query => ({
	match_phrase: { [/^\p{Script=Han}{2,}$/u.test(text) ? 'all' : 'all.phrases']: { query: text } },
});

/** The word as it stands or in another form, or one that begins with it. */
export const word = (text: string): Query =>
	hasEndings(text) ? anyOf([phrase(text), { match_bool_prefix: { 'all.beginnings': { query: text } } }]) : phrase(text);

/** The phrase, or all its words anywhere. */
export const allWords = ({ phrase: text, words }: Words): Query =>
	words.length === 0 ? phrase(text) : anyOf([phrase(text), { bool: { filter: words.map(word) } }]);

/** Any of the words, or one that differs from it by a letter or two. */
const someWords = ({ words }: Words): Query =>
	anyOf(words.flatMap((text) => [phrase(text), ...(hasEndings(text) ? [similar(text)] : [])]));

const similar = (text: string): Query => ({
	match: { 'all.beginnings': { query: text, fuzziness: 'AUTO', prefix_length: 1, max_expansions: 20 } },
});

const anyOf = (queries: Query[]): Query => ({ bool: { should: queries, minimum_should_match: 1 } });

export const not = (query: Query): Query => ({ bool: { must_not: [query] } });

/** The reports of a language. */
export const inLang = (lang: string, without: string | undefined): Query[] => [
	{ term: { lang: { value: lang } } },
	...(without === undefined ? [] : [not({ term: { languages: { value: without } } })]),
];

/** The reports that have one of the chosen values of each facet. `except` leaves one facet out. */
export const chosen = (choice: FacetChoice, except?: Facet): Query[] =>
	facets.flatMap((facet) => {
		const values = choice[facet] ?? [];
		return facet === except || values.length === 0 ? [] : { terms: { [`facets.${facet}`]: [...values] } };
	});

/** What is found by `filters`, the best first: by the weights of the fields, and by words that stand side by side. */
export const ranked = (filters: readonly Query[], { phrase: text }: Words): Query => ({
	bool: {
		filter: [...filters],
		should: [
			{ multi_match: { query: text, fields: weights, type: 'most_fields' } },
			{ match_phrase: { 'title.phrases': { query: text, boost: 8 } } },
			{ match_phrase: { 'all.phrases': { query: text, boost: 2 } } },
		],
	},
});

/** As `ranked`, where words that differ by a letter or two count as well. */
export const rankedBySimilar = (filters: readonly Query[], words: Words): Query => ({
	bool: { ...ranked(filters, words).bool, must: [someWords(words)] },
});

/** Reports without a date come last either way; of one date, by id, and one order is the other turned round. */
export const sortOf = (sort: Sort) =>
	sort === 'relevance'
		? [{ _score: { order: 'desc' } }, { key: { order: 'asc' } }]
		: [
				{ date: { order: sort === 'date' ? 'asc' : 'desc', missing: '_last' } },
				{ key: { order: sort === 'date' ? 'desc' : 'asc' } },
			];
