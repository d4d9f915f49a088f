import type { Options } from 'minisearch';
import type { SearchTitle } from './searchTitles.ts';
import { titleTokens } from './titleTokens.ts';

/** How titles are indexed and asked in the browser. */
export const titleIndexOptions: Options<SearchTitle & { id: number }> = {
	fields: ['title'],
	storeFields: ['kind', 'title', 'url'],
	tokenize: titleTokens,
	processTerm: (term) => term,
	searchOptions: {
		// Pairs of Chinese characters must agree: one wrong character in two is another word.
		fuzzy: (term) => (/^[\p{Script=Latin}\p{N}\p{M}]{4,}$/u.test(term) ? 0.25 : false),
		prefix: (term) => term.length > 2,
	},
};
