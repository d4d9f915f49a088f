import { describe, expect, test } from 'vitest';
import { termsIn } from '../../../src/core/form/termsIn.ts';
import { wordsLangOf } from '../../../src/core/form/wordsLangOf.ts';
import { interfaceWords } from '../../../src/site/words/words.ts';

test.each([
	['en', 'en'],
	['en-GB', 'en-GB'],
	['zh', 'zh'],
	['zh-CN', 'zh-CN'],
	['zh-Hant', 'zh-Hans'],
	['zh-TW', 'zh-Hans'],
	['zh-HK', 'zh-Hans'],
	['ar', 'en'],
	['de', 'en'],
	['yue', 'en'],
])('to readers of %s the interface speaks %s', (lang, words) => expect(wordsLangOf(lang)).toBe(words));

describe('what a factory is called in its sentences', () => {
	const said = (lang: string, one: string | Record<string, string>) =>
		termsIn(lang, { factory: { one, many: one }, workshop: undefined }).factory.one;

	test.each([
		['de', { de: 'Schule', en: 'school' }, 'school'],
		['de', { de: 'Schule' }, 'factory'],
		['en', { de: 'Schule' }, 'factory'],
		['en-GB', { en: 'school', 'en-GB': 'public school' }, 'public school'],
		['de', { de: 'Schule', 'en-GB': 'school' }, 'school'],
		['zh-TW', { 'zh-TW': '學校', zh: '学校' }, '学校'],
		['zh-TW', { 'zh-TW': '學校', en: 'school' }, '學校'],
		['zh', { en: 'school' }, '工厂'],
	])('%s, %o: %s', (lang, one, term) => expect(said(lang, one)).toBe(term));

	test('one text for all languages is said in all', () => expect(said('de', 'school')).toBe('school'));

	test('so no sentence is half in another language', () => {
		const { list } = interfaceWords('de', { factory: { one: { de: 'Schule' }, many: { de: 'Schulen' } } });
		expect(list.empty.factories).toBe('No factory is listed yet.');
	});
});
