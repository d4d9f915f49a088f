import { expect, test } from 'vitest';
import { build, check } from '../bulletin.ts';

const languages = (...tags: string[]) => ({ 'digest.yml': `title: Test\nlanguages: [${tags.join(', ')}]\n` });

const many = (count: number, fields: (n: number) => string) =>
	Object.fromEntries(Array.from({ length: count }, (_, n) => [`topics/t${n}.md`, `---\n${fields(n)}\n---\n`]));
const translated = (tag: string, ...ids: string[]) =>
	Object.fromEntries(ids.map((id) => [`${id}.${tag}.md`, '---\ntitle: X\n---\n']));

const english = many(10, (n) => `title: Safety at the press ${n}`);
const chinese = many(10, (n) => `title: 压机旁边的安全${n}`);
const none = { 'factories/north.md': undefined, 'factories/south.md': undefined, 'topics/safety.md': undefined };

test('another first language, told once where the translations are in it', () => {
	const files = translated('zh', 'reports/guard', 'factories/north', 'topics/safety');
	expect(check({ ...languages('en', 'zh'), ...files })).toBe('\n\n');
	expect(check({ ...languages('zh', 'en'), ...files })).toMatchInlineSnapshot(`
		"
		digest.yml:2:13-15 error settings/first-language
		  The first of “languages” is “zh”, but of 4 records without “lang”, 4 don’t seem to be in that language. A record without “lang” is always in the first language.
		  > Put the former language first again: languages: [en, zh]. If the first one is to be another, write “lang: en” in every record that was there before.
		"
	`);
	expect(check({ ...languages('zh', 'en', 'fr'), ...files, 'topics/safety.fr.md': '---\ntitle: X\n---\n' }, 'zh'))
		.toMatchInlineSnapshot(`
		"
		digest.yml:2:13-15 error settings/first-language
		  “languages”的第一种语言是“zh”，可是没有写“lang”的 4 条记录里，有 4 条看来不是这种语言。没有写“lang”的记录一律算作第一种语言。
		  > 请把原来的语言放回最前面：languages: [en, zh, fr]；确实要换，请先在每条原有的记录里写上“lang: en”。
		"
	`);
});

test('a few translations are named wrongly, and each is told', () => {
	const files = translated('en', 'reports/guard', 'topics/safety');
	expect(check({ ...languages('en', 'zh'), ...files })).toMatchInlineSnapshot(`
		"
		reports/guard.en.md:1:1-2 error translation/language
		  “reports/guard.md” is itself in the language “en”.
		  > Name this file after its own language, or write “lang: …” in “reports/guard.md” if that is in another.
		topics/safety.en.md:1:1-2 error translation/language
		  “topics/safety.md” is itself in the language “en”.
		  > Name this file after its own language, or write “lang: …” in “topics/safety.md” if that is in another.
		"
	`);
});

test('records that say their language are no reason, and their translations are told by themselves', () => {
	const files = translated('zh', 'topics/a', 'topics/b', 'topics/c', 'topics/d');
	const named = Object.fromEntries(
		['a', 'b', 'c', 'd'].map((id) => [`topics/${id}.md`, `---\ntitle: ${id}\nlang: en\n---\n`]),
	);
	expect(check({ ...languages('zh', 'en'), ...files, ...named })).toBe('\n\n');
	expect(check({ ...languages('en', 'zh'), ...named, ...translated('en', 'topics/d') })).toContain(
		'“topics/d.md” is itself',
	);
});

test('another first language, guessed from the script', () => {
	expect(check({ ...languages('zh', 'en'), ...english })).toMatchInlineSnapshot(`
		"
		digest.yml:2:13-15 warning settings/first-language
		  The first of “languages” is “zh”, but of 14 records without “lang”, 13 don’t seem to be in that language. A record without “lang” is always in the first language.
		  > Put the former language first again: languages: [en, zh]. If the first one is to be another, write “lang: en” in every record that was there before.
		"
	`);
	expect(check({ ...languages('en', 'zh'), ...chinese }, 'zh')).toMatchInlineSnapshot(`
		"
		digest.yml:2:13-15 warning settings/first-language
		  “languages”的第一种语言是“en”，可是没有写“lang”的 14 条记录里，有 10 条看来不是这种语言。没有写“lang”的记录一律算作第一种语言。
		  > 请把原来的语言放回最前面：languages: [zh, en]；确实要换，请先在每条原有的记录里写上“lang: zh”。
		"
	`);
	expect(check({ ...languages('zh'), ...english })).toMatchInlineSnapshot(`
		"
		digest.yml:2:13-15 warning settings/first-language
		  The first of “languages” is “zh”, but of 14 records without “lang”, 13 don’t seem to be in that language. A record without “lang” is always in the first language.
		  > Put the language in which the records are written first. If the first one is to be another, write “lang: …” with their own language in all of them before.
		"
	`);
});

test('a guess doesn’t stop the build, and is not made of few records', () => {
	expect(build({ ...languages('zh', 'en'), ...english }).digest).toBeDefined();
	expect(check(languages('zh', 'en'))).toBe('\n\n');
});

test.each([
	['en', english],
	['de', english],
	['zh', chinese],
	['ja', chinese],
	['ja', many(10, (n) => `title: あんぜんについて${n}`)],
	['ko', many(10, (n) => `title: 安全에 對한 經驗談${n}`)],
	['zh-TW', chinese],
	['zh', many(10, (n) => `title: ${n < 5 ? 'Siemens Maschinen' : '压机旁边的安全'} ${n}`)],
	['zh', many(10, (n) => `title: ISO ${n}`)],
])('nothing is said of %s', (lang, files) => {
	expect(check({ ...languages(lang), ...none, 'reports/guard.md': undefined, ...files })).toBe('\n\n');
});
