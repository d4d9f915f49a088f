import { describe, expect, test } from 'vitest';
import { fuseRanks } from '../../../src/components/search/client/fuseRanks.ts';
import { byMatch, exactFirst } from '../../../src/core/search/matchGroups.ts';
import { readWords } from '../../../src/core/search/readWords.ts';
import { markWords } from '../../../src/core/search/textParts.ts';

describe('a query', () => {
	test.each([
		['  brother   contracts ', 'en', { phrase: 'brother contracts', phrases: [], words: ['brother', 'contracts'] }],
		[
			'"brother contracts"',
			'en',
			{ phrase: 'brother contracts', phrases: ['brother contracts'], words: ['brother', 'contracts'] },
		],
		['兄第合同', 'zh', { phrase: '兄第合同', phrases: [], words: ['兄第', '合同'] }],
		['“兄弟合同”', 'zh', { phrase: '兄弟合同', phrases: ['兄弟合同'], words: ['兄弟', '合同'] }],
		['「次品」', 'zh', { phrase: '次品', phrases: ['次品'], words: ['次品'] }],
		['ＥＮＯＳＰＣ ８０００', 'zh', { phrase: 'ENOSPC 8000', phrases: [], words: ['enospc', '8000'] }],
		['the "brother', 'en', { phrase: 'the brother', phrases: [], words: ['the', 'brother'] }],
		[
			'"iron  filings" in the „melting shop“',
			'en',
			{
				phrase: 'iron filings in the melting shop',
				phrases: ['iron filings', 'melting shop'],
				words: ['iron', 'filings', 'in', 'the', 'melting', 'shop'],
			},
		],
		['推广“兄弟合同”', 'zh', { phrase: '推广 兄弟合同', phrases: ['兄弟合同'], words: ['推广', '兄弟', '合同'] }],
		['iron "!"', 'en', { phrase: 'iron !', phrases: [], words: ['iron'] }],
		['""', 'en', { phrase: '', phrases: [], words: [] }],
		['?!', 'en', { phrase: '?!', phrases: [], words: [] }],
	])('%s', (query, lang, words) => {
		expect(readWords(query, lang)).toEqual(words);
	});
});

const marked = (text: string, ...words: string[]) =>
	markWords(text, words)
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join('');

describe('marks in a title', () => {
	test.each([
		['Brother contracts', ['brother contracts', 'brother', 'contracts'], '[Brother contracts]'],
		['Contracts of brothers', ['brother contracts', 'brother', 'contracts'], '[Contracts] of [brothers]'],
		['针对次品多的问题', ['次品'], '针对[次品]多的问题'],
		['订立兄弟合同', ['兄弟合同', '兄弟', '合同'], '订立[兄弟合同]'],
		['Unbrotherly', ['brother'], 'Unbrotherly'],
		['A+B (test)', ['a+b', '(test)'], '[A+B] [(test)]'],
		['Plain', [], 'Plain'],
	])('%s', (title, words, result) => {
		expect(marked(title, ...words)).toBe(result);
	});
});

const results = (...ids: string[]) => ids.map((id) => ({ id }));

describe('groups', () => {
	test('exact matches come first, in the order of the ranking', () => {
		const found = exactFirst(results('a', 'c', 'x'), results('c', 'b', 'a'), true);
		expect(found.map(({ match, result }) => `${match} ${result.id}`)).toEqual([
			'exact c',
			'exact a',
			'exact x',
			'loose b',
		]);
		expect(exactFirst(results('a'), results('b', 'a'), false)).toHaveLength(1);
	});

	test('neighbours of one kind are one group', () => {
		const hit = (match: 'exact' | 'loose') => ({ match, result: { url: match } as never });
		expect(byMatch([hit('exact'), hit('exact'), hit('loose')]).map(({ match, hits }) => [match, hits.length])).toEqual([
			['exact', 2],
			['loose', 1],
		]);
	});
});

test('a report with a rare word, or with several words, comes before one with a common word', () => {
	expect(fuseRanks([['a', 'b', 'c', 'd'], ['d']])).toEqual(['d', 'a', 'b', 'c']);
	expect(fuseRanks([[], []])).toEqual([]);
});
