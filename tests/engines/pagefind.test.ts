import { expect, test } from 'vitest';
import { contract } from './contract.ts';
import { textsOf } from './expected.ts';
import type { Fixture } from './fixture.ts';
import { openPagefind, type PagefindContestant } from './openPagefind.ts';

let records: Fixture['records'];
let engine: PagefindContestant;

contract({
	open: async (fixture) => {
		records = fixture.records;
		engine = await openPagefind(fixture);
		return engine;
	},
	floors: { en: 15, zh: 20 },
});

test('the beginning of a word finds all reports with such a word, in whichever parts of the index they are', async () => {
	await engine.forget();
	const texts = records.filter(({ lang }) => lang === 'en').map((record) => textsOf(record).join(' '));
	const words = [...new Set(texts.flatMap((text) => text.split(' ')))];
	// Those at whose end Pagefind cuts nothing off, and changes no y; in the order of the alphabet, so that nothing of
	// what is to come is loaded already.
	const beginnings = [...Map.groupBy(words, (word) => word.slice(0, 3))]
		.filter(([beginning, own]) => /^[a-z]{2}[a-rt-xz]$/.test(beginning) && own.length >= 7)
		.map(([beginning]) => beginning)
		.filter((beginning) => !words.includes(beginning))
		.sort()
		.filter((_, place) => place % 8 === 0);
	const missed: string[] = [];
	for (const beginning of beginnings) {
		const wanted = texts.filter((text) => ` ${text}`.includes(` ${beginning}`)).length;
		const { total } = await engine.search('en', { q: beginning, choice: {}, sort: 'relevance', page: 1, size: 0 });
		if (total < wanted) missed.push(`${beginning}: ${total} of ${wanted}`);
	}
	expect(beginnings.length).toBeGreaterThan(30);
	expect(missed).toEqual([]);
});
