import { describe, expect, test } from 'vitest';
import { build, check, report, sound } from '../bulletin.ts';

describe('names of files', () => {
	test('a folder that is no kind', () => {
		expect(check({ 'report/x.md': report('') })).toMatchInlineSnapshot(`
			"
			report/x.md:1:1-2 error file/unknown-place
			  “report/” is no folder of a kind of record.
			  > Did you mean “reports/x.md”?
			"
		`);
	});

	test('a folder far off', () => {
		expect(check({ 'zzz/x.md': report('') })).toMatchInlineSnapshot(`
			"
			zzz/x.md:1:1-2 error file/unknown-place
			  “zzz/” is no folder of a kind of record.
			  > The folders are: reports/, adoptions/, factories/, topics/, areas/, needs/, exchanges/, decisions/, issues/.
			"
		`);
	});

	test('no folder', () => {
		expect(check({ 'x.md': report('') })).toMatchInlineSnapshot(`
			"
			x.md:1:1-2 error file/unknown-place
			  This file lies beside the folders; every record lies in the folder of its kind.
			  > Move it into one of: reports/, adoptions/, factories/, topics/, areas/, needs/, exchanges/, decisions/, issues/.
			"
		`);
	});

	test('capitals and spaces', () => {
		expect(check({ 'reports/My Report (2).md': report('') })).toMatchInlineSnapshot(`
			"
			reports/My Report (2).md:1:1-2 error file/name
			  The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.
			  > Rename it to “reports/my-report-2.md”.
			"
		`);
	});

	test('Chinese', () => {
		expect(check({ 'reports/兄弟合同.md': report('') })).toMatchInlineSnapshot(`
			"
			reports/兄弟合同.md:1:1-2 error file/name
			  The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.
			  > Choose a short name such as “reports/night-shift-rounds.md”; the title may be in any script.
			"
		`);
	});

	test('an ending in capitals', () => {
		expect(check({ 'reports/x.MD': report('') })).toMatchInlineSnapshot(`
			"
			reports/x.MD:1:1-2 error file/name
			  The ending of a file is written in small letters.
			  > Rename it to “reports/x.md”.
			"
		`);
	});

	test('two endings of one name', () => {
		expect(check({ 'reports/guard.markdown': report('') })).toMatchInlineSnapshot(`
			"
			reports/guard.markdown:1:1-2 error file/duplicate
			  This file would be the same record as “reports/guard.md”.
			  > Delete one of the two files, or give one of them another name.
			"
		`);
	});

	test('the same name in another case', () => {
		expect(check({ 'reports/Guard.md': report('') })).toMatchInlineSnapshot(`
			"
			reports/Guard.md:1:1-2 error file/duplicate
			  This file would be the same record as “reports/guard.md”.
			  > Delete one of the two files, or give one of them another name.
			"
		`);
	});

	test('a language in capitals', () => {
		expect(check({ 'reports/guard.ZH.md': report('') })).toMatchInlineSnapshot(`
			"
			reports/guard.ZH.md:1:1-2 error file/name
			  The ending of a file is written in small letters.
			  > Rename it to “reports/guard.zh.md”.
			"
		`);
	});

	test('a language behind an underscore', () => {
		const files = { 'reports/guard_zh.md': '---\ntitle: 护栏\noutcome: 没有人伤手。\n---\n' };
		expect(check(files)).toMatchInlineSnapshot(`
			"
			reports/guard_zh.md:1:1-2 error file/name
			  The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.
			  > Rename it to “reports/guard.zh.md”.
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			reports/guard_zh.md:1:1-2 error file/name
			  文件和文件夹的名字只能用小写字母 a-z、数字和单个连字符，因为它就是网页的地址。
			  > 请改名为“reports/guard.zh.md”。
			"
		`);
		expect(check({ 'reports/Guard-ZH.md': '' })).toMatchInlineSnapshot(`
			"
			reports/Guard-ZH.md:1:1-2 error file/name
			  The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.
			  > Rename it to “reports/guard.zh.md”.
			"
		`);
	});

	test('a language that the bulletin has not, behind an underscore', () => {
		expect(check({ 'reports/guard_fr.md': report('') })).toMatchInlineSnapshot(`
			"
			reports/guard_fr.md:1:1-2 error file/name
			  The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.
			  > Rename it to “reports/guard-fr.md”.
			"
		`);
	});

	test('README is nobody\u2019s record', () => {
		expect(check({ 'reports/README.md': report('') })).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('neither are dot files', () => {
		expect(check({ 'reports/.draft.md': report('') })).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('.markdown is as good', () => {
		expect(check({ 'reports/y.markdown': report('') })).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('an ending of an editor', () => {
		expect(check({}, 'en', ['reports/x.md.txt', 'reports/press.jpg'])).toMatchInlineSnapshot(`
			"
			reports/x.md.txt:1:1-2 error file/ending
			  This file ends in “.md.txt”, so it is not read as a record.
			  > Rename it to “reports/x.md”.
			"
		`);
	});
});

describe('digest.yml', () => {
	test('what has a form of its own is told by what the field is for', () => {
		const settings = `${sound['digest.yml']}\nsearch: { engine: postgresql, address: https://search.example.org/ }\n`;
		expect(check({ 'digest.yml': settings })).toMatchInlineSnapshot(`
			"
			digest.yml:12:40-67 error field/text
			  “address” can’t be “https://search.example.org/”.
			  > The path at which “digest search-server” answers, on the site of the pages itself; without it, /search-api.
			"
		`);
		expect(check({ 'digest.yml': settings }, 'zh')).toMatchInlineSnapshot(`
			"
			digest.yml:12:40-67 error field/text
			  “address”不能是“https://search.example.org/”。
			  > “digest search-server”应答的路径，与网页同在一个网站上；不写时是 /search-api。
			"
		`);
	});

	test('missing', () => {
		expect(check({ 'digest.yml': undefined, 'reports/guard.zh.md': report('') })).toMatchInlineSnapshot(`
			"
			digest.yml:1:1-2 error settings/missing
			  The content folder has no file “digest.yml”.
			  > Create it with at least two lines: “title: My bulletin” and “languages: [en]”.
			reports/guard.zh.md:3:1-8 error translation/field
			  “factory” is the same in every language and is written once, in “reports/guard.md”.
			  > Delete it here.
			reports/guard.zh.md:4:1-6 error translation/field
			  “topic” is the same in every language and is written once, in “reports/guard.md”.
			  > Delete it here.
			"
		`);
	});

	test('empty', () => {
		expect(check({ 'digest.yml': '' })).toMatchInlineSnapshot(`
			"
			digest.yml:1:1-2 error field/missing
			  The field “title” is missing.
			  > Add a line: title: …
			digest.yml:1:1-2 error field/missing
			  The field “languages” is missing.
			  > Add a line: languages: [en, zh]
			"
		`);
	});

	test('another ending', () => {
		expect(check({ 'digest.yml': undefined, 'digest.yaml': sound['digest.yml'] })).toMatchInlineSnapshot(`
			"
			digest.yaml:1:1-2 error file/name
			  The settings of the bulletin are read from “digest.yml” alone.
			  > Rename “digest.yaml” to “digest.yml”.
			"
		`);
	});

	test('faults', () => {
		expect(check({ 'digest.yml': 'titel: X\nlanguages: en\nurl: example.org\nasOf: today\n' })).toMatchInlineSnapshot(`
			"
			digest.yml:1:1-6 error field/unknown
			  Unknown field “titel”.
			  > Did you mean “title”?
			digest.yml:2:12-14 error field/list
			  “languages” must be a list, not “en”.
			  > Write: languages: [en]
			digest.yml:3:6-17 error field/url
			  “url” must be a web address, not “example.org”.
			  > Write: url: https://example.org
			digest.yml:4:7-12 error field/date
			  “asOf” must be a date, not “today”.
			  > Write the year, the month and the day as far as they are known: 1956-03-05, 1956-03 or 1956.
			"
		`);
	});

	test('an attribute called as the finder calls the problem', () => {
		const files = { 'digest.yml': 'title: X\nlanguages: [en]\nattributes:\n  - { id: problem, title: X }\n' };
		expect(check(files)).toMatchInlineSnapshot(`
			"
			digest.yml:4:11-18 error settings/reserved
			  An attribute can’t be called “problem”: the finder calls the visitor’s problem so.
			  > Give it another short name, here and in profiles and conditions. What readers see is its “title”.
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			digest.yml:4:11-18 error settings/reserved
			  属性不能叫“problem”：查找页用这个名称表示访客写的问题。
			  > 请另取一个短名，概况和条件里也一起改。读者看到的是它的“title”。
			"
		`);
	});

	test('an address with other letters, in its path and in the name of its host', () => {
		const at = (url: string) => ({ 'digest.yml': `title: X\nlanguages: [en]\nurl: ${url}\n` });
		expect(check(at('https://例.org/汇编/'))).toMatchInlineSnapshot(`
			"
			digest.yml:3:6-23 error settings/url-path
			  The path of “url” has characters other than a-z, A-Z, digits, “-”, “_”, “.”, “~” and “/”.
			  > Choose a plain path for the bulletin on its host, and write it such as: url: https://例.org/digest/
			"
		`);
		expect(check(at('https://例.org/汇编/'), 'zh')).toMatchInlineSnapshot(`
			"
			digest.yml:3:6-23 error settings/url-path
			  “url”的路径里有 a-z、A-Z、数字、“-”、“_”、“.”、“~”、“/”以外的字符。
			  > 请给汇编在网站上选一个简单的路径，例如：url: https://例.org/digest/
			"
		`);
		for (const path of ['a b/', '%41/', "it's", 'a:b/']) {
			expect(check(at(`https://example.org/${path}`)), path).toContain(' error settings/url-path\n');
		}
		for (const url of [
			'https://例.org/digest/',
			'https://example.org/our/Digest-1.0_~x/',
			'http://localhost:8080/a?b#汇',
		]) {
			expect(check(at(url)), url).not.toContain('digest.yml');
		}
	});

	test('a tag that is no language, and a language of which the interface has no words', () => {
		const files = { 'digest.yml': 'title: X\nlanguages: [en, sp, es, zh-Hant, arz]\n' };
		const about = (lang: 'en' | 'zh') =>
			build(files)
				.messages.filter(({ file }) => file === 'digest.yml')
				.map(({ severity, rule, place, text, help }) =>
					[severity, rule, place.column, text[lang], help?.[lang]].join(' | '),
				);
		expect(about('en')).toMatchInlineSnapshot(`
			[
			  "warning | settings/language | 17 | No language has the tag “sp”. | Spanish is es, French fr, German de, Portuguese pt, Russian ru, Arabic ar, Hindi hi, Japanese ja; all others are in the list of language subtags that the IANA keeps.",
			  "hint | settings/no-words | 21 | The interface has no words in “es”; its pages will show English ones around your texts. | You may leave it so. The interface speaks English (en) and Chinese (zh). Your “terms” stand in its sentences, so give them in English too: one: { …, en: school }.",
			  "hint | settings/no-words | 25 | The interface has simplified characters alone; the pages in “zh-Hant” will show these around your texts. | You may leave it so. Where the interface is read aloud, its words are marked as zh-Hans and yours keep their own language.",
			  "hint | settings/no-words | 34 | The interface has no words in “arz”; its pages will show English ones around your texts. | You may leave it so. The interface speaks English (en) and Chinese (zh). Your “terms” stand in its sentences, so give them in English too: one: { …, en: school }.",
			]
		`);
		expect(about('zh')).toMatchInlineSnapshot(`
			[
			  "warning | settings/language | 17 | 没有哪种语言的标签是“sp”。 | 西班牙语是 es，法语 fr，德语 de，葡萄牙语 pt，俄语 ru，阿拉伯语 ar，印地语 hi，日语 ja；其余见 IANA 的语言子标签表。",
			  "hint | settings/no-words | 21 | 界面没有“es”的文字；这种语言的网页上，你们的文字周围会是英文。 | 可以就这样用。界面有英文（en）和中文（zh）。“terms”里的名称会写进这些英文句子，所以也请写上英文：one: { …, en: school }。",
			  "hint | settings/no-words | 25 | 界面只有简体字；“zh-Hant”的网页上，你们的文字周围会是简体字。 | 可以就这样用。界面的文字标明是 zh-Hans，你们的文字仍按自己的语言标明。",
			  "hint | settings/no-words | 34 | 界面没有“arz”的文字；这种语言的网页上，你们的文字周围会是英文。 | 可以就这样用。界面有英文（en）和中文（zh）。“terms”里的名称会写进这些英文句子，所以也请写上英文：one: { …, en: school }。",
			]
		`);
	});

	test('two of a name', () => {
		expect(
			check({
				'digest.yml':
					'title: X\nlanguages: [en, zh, en]\nattributes:\n  - { id: size, title: X }\n  - { id: size, title: Y }\n',
			}),
		).toMatchInlineSnapshot(`
			"
			digest.yml:2:21-23 error settings/duplicate
			  “en” is listed here for the second time.
			  > Delete one of the two, or give it another name.
			digest.yml:5:11-15 error settings/duplicate
			  “size” is listed here for the second time.
			  > Delete one of the two, or give it another name.
			"
		`);
	});
});

describe('translations', () => {
	test('without a record', () => {
		expect(check({ 'reports/none.zh.md': '---\ntitle: X\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/none.zh.md:1:1-2 error translation/orphan
			  This translation has no record: there is no file “reports/none.md”.
			  > Name it after its record; or, if this is the only text, rename it to “reports/none.md” and write “lang: zh” in its fields.
			"
		`);
	});

	test('in a language that is not listed', () => {
		expect(check({ 'reports/guard.fr.md': '---\ntitle: X\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.fr.md:1:1-2 error translation/language
			  This bulletin has no language “fr”; it has: en, zh.
			  > Use one of these, or add it in digest.yml: languages: [en, zh, fr]
			"
		`);
		expect(check({ 'reports/guard.fr.md': '---\ntitle: X\n---\n' }, 'zh')).toMatchInlineSnapshot(`
			"
			reports/guard.fr.md:1:1-2 error translation/language
			  这个汇编没有“fr”语言；现有：en、zh。
			  > 请用现有的语言，或在 digest.yml 里加上：languages: [en, zh, fr]
			"
		`);
	});

	test('in the language of the record', () => {
		expect(check({ 'reports/guard.en.md': '---\ntitle: X\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.en.md:1:1-2 error translation/language
			  “reports/guard.md” is itself in the language “en”.
			  > Name this file after its own language, or write “lang: …” in “reports/guard.md” if that is in another.
			"
		`);
	});

	test('of a field that is the same everywhere', () => {
		expect(check({ 'reports/guard.zh.md': '---\ntitle: X\nfactory: north\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.zh.md:3:1-8 error translation/field
			  “factory” is the same in every language and is written once, in “reports/guard.md”.
			  > Delete it here.
			"
		`);
	});

	test('of a list of another length', () => {
		expect(
			check({
				'reports/x.md': report('results:\n  - measure: A\n  - measure: B'),
				'reports/x.zh.md': '---\nresults:\n  - measure: A\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.zh.md:2:1-8 error translation/list-length
			  “results” has 1 item here and 2 items in “reports/x.md”.
			  > Translate each item, in the same order, or leave the whole list out.
			"
		`);
	});

	test('of an item that is not there', () => {
		expect(check({ 'reports/guard.zh.md': '---\nsteps:\n  - id: mesure\n    text: X\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.zh.md:3:9-15 error translation/item
			  “steps” in “reports/guard.md” has no item “mesure”.
			  > It has: measure, fit.
			"
		`);
	});

	test('of a group that is not there', () => {
		expect(check({ 'reports/guard.zh.md': '---\nsource:\n  publication: X\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.zh.md:2:1-7 error translation/item
			  “source” is not in “reports/guard.md”, so there is nothing to translate.
			  > Write it there first, or delete it here.
			"
		`);
	});

	test('in Chinese', () => {
		expect(
			check({ 'reports/none.zh.md': '---\ntitle: X\n---\n', 'reports/guard.fr.md': '---\nfactory: X\n---\n' }, 'zh'),
		).toMatchInlineSnapshot(`
			"
			reports/guard.fr.md:1:1-2 error translation/language
			  这个汇编没有“fr”语言；现有：en、zh。
			  > 请用现有的语言，或在 digest.yml 里加上：languages: [en, zh, fr]
			reports/guard.fr.md:2:1-8 error translation/field
			  “factory”在各种语言里都一样，只在“reports/guard.md”里写一次。
			  > 请在这里删去它。
			reports/none.zh.md:1:1-2 error translation/orphan
			  这份译文没有原文：找不到“reports/none.md”。
			  > 请按原文记录的名字命名；如果只有这一份文字，请改名为“reports/none.md”，并在字段里写“lang: zh”。
			"
		`);
	});
});
