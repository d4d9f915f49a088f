import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetRows, facetTable, inTableOrder } from '../../../src/core/derive/facetTable.ts';

const record = (number: number, date?: string) => ({
	facets: {
		factory: [`factory-${number}`],
		workshop: [],
		topic: ['safety', `topic-${number % 7}`],
		response: ['unanswered'],
		year: date ? [date.slice(0, 4)] : [],
	},
	languages: number % 2 ? ['en'] : ['en', 'zh'],
	...(date ? { date } : {}),
});

test('the newest comes first, without a date last, and the rest stays in its order', () => {
	const dates = ['1957', undefined, '1958-02-01', '1957-05', '1958-02-01', undefined];
	const ordered = inTableOrder(dates.map((date, id) => ({ id, ...(date ? { date } : {}) })));
	expect(ordered.map(({ id }) => id)).toEqual([2, 4, 3, 0, 1, 5]);
});

test('what goes into the table comes out of it, whatever goes on between', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(90_000), fc.boolean()), { maxLength: 300 }), (numbers) => {
			const records = inTableOrder(numbers.map(([number, dated]) => record(number, dated ? '1957-05' : undefined)));
			const rows = facetRows(JSON.parse(JSON.stringify(facetTable(records))));
			expect(rows).toEqual(
				records.map(({ facets, languages, date }, place) => ({
					facets,
					languages,
					place,
					dated: date !== undefined,
				})),
			);
		}),
	);
});

test('there is a character for every list, however many there are', () => {
	const records = Array.from({ length: 70_000 }, (_, number) => record(number));
	const rows = facetRows(JSON.parse(JSON.stringify(facetTable(records))));
	expect(rows.every(({ facets }, number) => facets.factory[0] === `factory-${number}`)).toBe(true);
});

test('a character for each report: few bytes to send', () => {
	expect(facetTable(inTableOrder([record(1, '1957'), record(2), record(8, '1957')]))).toMatchInlineSnapshot(`
		{
		  "columns": {
		    "factory": {
		      "lists": [
		        [
		          "factory-1",
		        ],
		        [
		          "factory-8",
		        ],
		        [
		          "factory-2",
		        ],
		      ],
		      "rows": "#$%",
		    },
		    "languages": {
		      "lists": [
		        [
		          "en",
		        ],
		        [
		          "en",
		          "zh",
		        ],
		      ],
		      "rows": "#$$",
		    },
		    "response": {
		      "lists": [
		        [
		          "unanswered",
		        ],
		      ],
		      "rows": "###",
		    },
		    "topic": {
		      "lists": [
		        [
		          "safety",
		          "topic-1",
		        ],
		        [
		          "safety",
		          "topic-2",
		        ],
		      ],
		      "rows": "##$",
		    },
		    "workshop": {
		      "lists": [
		        [],
		      ],
		      "rows": "###",
		    },
		    "year": {
		      "lists": [
		        [
		          "1957",
		        ],
		        [],
		      ],
		      "rows": "##$",
		    },
		  },
		  "undated": 1,
		}
	`);
});
