import type { SearchRecord } from '../../../core/derive/searchRecords.ts';
import type { Found } from '../../../core/search/matchGroups.ts';
import type { Words } from '../../../core/search/readWords.ts';
import { recordHit } from '../../../core/search/recordHit.ts';
import type { Match, SearchHit } from '../../../core/search/searchPage.ts';
import { hasEndings } from './openSearchQuery.ts';
import type { SearchAnswer } from './searchTogether.ts';

/** Put around the words that OpenSearch found: letters that no script uses. */
const [mark, unmark] = ['\uE000', '\uE001'];
const markedText = new RegExp(`${mark}([^${mark}${unmark}]+)${unmark}`, 'gu');

/** Pieces of a text in which forms of the words are looked for, and how long they are. */
const pieces = { number_of_fragments: 5, fragment_size: 100 };
const whole = { number_of_fragments: 0 };

/**
 * Asks for the words as they stand in each record: `contracts` where `contract` is asked for. Chinese words have no
 * forms, and what OpenSearch would mark of them are pairs of characters.
 */
export function highlighting({ words }: Words): object {
	const query = words.filter(hasEndings).join(' ');
	if (!query) return {};
	const fields = { title: whole, summary: whole, 'sections.heading': whole, 'sections.text': pieces };
	const withQuery = Object.entries(fields).map(([field, options]) => [
		field,
		{ ...options, highlight_query: { match: { [field]: { query } } } },
	]);
	return { highlight: { pre_tags: [mark], post_tags: [unmark], fields: Object.fromEntries(withQuery) } };
}

/** The hits of an answer, with the words marked that were looked for, in the forms that OpenSearch found. */
export const foundIn = (answer: SearchAnswer | undefined, match: Match, words?: Words): Found<SearchHit>[] =>
	(answer?.hits.hits ?? []).map(({ _source: record, highlight }) => ({
		match,
		result: recordHit(record as SearchRecord, words ? [words.phrase, ...words.words, ...formsIn(highlight)] : []),
	}));

function formsIn(highlight: Record<string, readonly string[]> = {}): string[] {
	const texts = Object.values(highlight).flat();
	return [...new Set(texts.flatMap((text) => [...text.matchAll(markedText)].map(([, form = '']) => form)))];
}
