import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenText } from '../../../src/io/engines/postgresql/tokens.ts';
import { beginningQuery, partsQuery, phraseQuery, wordQuery } from '../../../src/io/engines/postgresql/tsqueries.ts';

const letter = fc.oneof(
	fc.constantFrom(...`'"\\|&!:*<>() aBé1兄弟ﬁ⺀𠮷\0`),
	fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
);

describe('a text as PostgreSQL reads it', () => {
	test.each([
		['Brother contracts, and more.', 'brother contracts and more'],
		['兄弟合同', '兄弟 弟合 合同 同'],
		['针对次品，找经验', '针对 对次 次品 品 找经 经验 验'],
		['用Pagefind分词 2 次', '用 pagefind 分词 词 2 次'],
		['Ｎａïve ＥＮＯＳＰＣ', 'naive enospc'],
		["don't <b>C++</b> x_y 10.5%", 'don t b c b x y 10 5'],
		['𠮷野家', '𠮷野 野家 家'],
		['', ''],
	])('%s', (text, read) => expect(tokenText(text)).toBe(read));
});

describe('a phrase stands as it is', () => {
	test.each([
		['brother contracts', "'brother' <1> 'contracts'"],
		['兄弟合同', "'兄弟' <1> '弟合' <1> '合同'"],
		['兄弟 合同', "'兄弟' <1> '弟合' <1> '合同'"],
		['铁', "'铁':*"],
		['中文pagefind', "'中文' <2> 'pagefind'"],
		['用 vitest 做', "'用':* <1> 'vitest' <1> '做':*"],
		['?!', ''],
	])('%s', (phrase, query) => expect(phraseQuery(phrase)).toBe(query));
});

test('a word is all that it is made of', () => {
	expect(wordQuery('中文分词')).toBe("'中文' & '文分' & '分词'");
	expect(wordQuery("don't")).toBe("'don' & 't'");
	expect(wordQuery('品')).toBe("'品':*");
	expect(partsQuery('中文分')).toBe("'中文' | '文分'");
	expect(partsQuery('rounds')).toBeUndefined();
	expect(beginningQuery('roun')).toBe("'roun':*");
	expect([beginningQuery('r'), beginningQuery('中文'), beginningQuery('a-b')]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('nothing that is typed ends a quotation or becomes an operator', () => {
	fc.assert(
		fc.property(fc.string({ unit: letter }), (typed) => {
			for (const query of [
				phraseQuery(typed),
				wordQuery(typed),
				partsQuery(typed) ?? '',
				beginningQuery(typed) ?? '',
			]) {
				expect(query.replace(/'[\p{L}\p{N}\p{M}]+'(?::\*)?/gu, 'w')).toMatch(/^(?:w(?: (?:<\d+>|&|\|) w)*)?$/);
			}
		}),
	);
});
