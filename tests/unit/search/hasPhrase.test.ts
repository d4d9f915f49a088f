import { describe, expect, test } from 'vitest';
import { hasPhrase } from '../../../src/core/search/hasPhrase.ts';

describe('a phrase stands in a text', () => {
	test.each([
		['across the borders of words', '间劳动半', '每周下车间劳动半天'],
		['whatever stands for a comma', '到处跑，不等于深入', '到处跑, 不等于深入'],
		['where a comma is left out', '蹲了点，丢了面', '蹲了点丢了面'],
		['in letters of any width and case', 'ａｂｃ方法', '用ABC方法教'],
		['with a space beside another script', 'ABC方法', 'ABC 方法'],
		['with words between which Pagefind puts an invisible space', '车间劳动', '下\u200B车间\u200B劳动'],
		['of two scripts, one of which has spaces', 'plc backup程序', 'PLC  backup 程序'],
		['as figures', '12,000件', '节约12,000件'],
		['with what means something in a regular expression', 'a.b*方法', 'A.B*方法'],
	])('%s', (_, phrase, text) => expect(hasPhrase(phrase)(text)).toBe(true));
});

describe('a phrase does not stand in a text', () => {
	test.each([
		['that has its words apart', '兄弟合同', '兄弟厂的合同'],
		['that has a stop within it', '合同兄弟', '订了合同。兄弟厂来了'],
		['that has a longer word', 'plc程序', 'xplc程序'],
		['that has two words as one', 'ab cd程序', 'abcd程序'],
		['that has another figure', '12件', '112件'],
		['as it has no letter', '，', '一，二'],
	])('%s', (_, phrase, text) => expect(hasPhrase(phrase)(text)).toBe(false));
});
