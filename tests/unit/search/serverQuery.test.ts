import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '../../../src/core/derive/facets.ts';
import { readPage, writePage } from '../../../src/core/search/pageJson.ts';
import { sorts } from '../../../src/core/search/queryState.ts';
import type { SearchPage } from '../../../src/core/search/searchPage.ts';
import type { SearchQuery } from '../../../src/core/search/searchQuery.ts';
import { readServerQuery, writeServerQuery } from '../../../src/core/search/serverQuery.ts';

const value = fc.stringMatching(/^[a-z0-9/-]{1,20}$/);

const query: fc.Arbitrary<SearchQuery> = fc
	.record({
		q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
		choice: fc
			.dictionary(fc.constantFrom(...facets), fc.uniqueArray(value, { minLength: 1, maxLength: 5 }))
			.map((choice) => Object.fromEntries(Object.entries(choice).map(([name, values]) => [name, values.sort()]))),
		sort: fc.constantFrom(...sorts),
		page: fc.integer({ min: 1, max: 500 }),
		size: fc.integer({ min: 1, max: 50 }),
		without: fc.option(fc.constantFrom('en', 'zh-Hant'), { nil: undefined }),
		strict: fc.option(fc.constant(true), { nil: undefined }),
	})
	.map(({ without, strict, ...rest }) => ({ ...rest, ...(without && { without }), ...(strict && { strict }) }));

test('a server reads what the page asks', () => {
	fc.assert(
		fc.property(query, (asked) => {
			expect(readServerQuery(new URLSearchParams(writeServerQuery(asked)))).toEqual(asked);
		}),
	);
});

test.each([
	'?size=0',
	'?size=51',
	'?size=1e1000',
	'?page=5001&size=20',
	`?${Array.from({ length: 51 }, (_, i) => `year=${i}`).join('&')}`,
	"?without=';DROP",
])('what no page asks is refused: %s', (asked) => {
	expect(readServerQuery(new URLSearchParams(asked))).toBeUndefined();
});

test('values that can be none are passed over, and a long query is cut', () => {
	const asked = readServerQuery(
		new URLSearchParams({
			q: 'x'.repeat(5000),
			topic: 'a\0b',
			factory: 'f'.repeat(201),
			sort: 'worst',
		}),
	);
	expect(asked).toEqual({ q: 'x'.repeat(300), choice: {}, sort: 'relevance', page: 1, size: 20 });
});

test('an answer comes through as it was', () => {
	const page: SearchPage = {
		total: 1,
		groups: [
			{
				match: 'exact',
				hits: [
					{
						url: '/r/',
						lang: 'zh',
						title: [{ text: '兄弟', marked: true }],
						summary: '<b>',
						date: '',
						facets: { factory: ['__proto__'], workshop: [], topic: [], response: [], year: [] },
						excerpt: [],
					},
				],
			},
		],
		counts: {
			factory: new Map([['a', 1]]),
			workshop: new Map([['a/b', 2]]),
			topic: new Map(),
			response: new Map(),
			year: new Map([['1956', 3]]),
		},
		unknown: ['x'],
		absent: ['y'],
		doubtful: true,
	};
	expect(readPage(writePage(page))).toEqual(page);
});
