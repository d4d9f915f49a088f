import { describe, expect, test } from 'vitest';
import { check, checkReport } from '../bulletin.ts';

describe('texts that need quotes', () => {
	test('a colon within', () => {
		expect(checkReport('title: Furnace: gas halved')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-27 error yaml/quotes
			  A text that holds “: ” must be in quotes.
			  > Put the text in quotes: title: "Furnace: gas halved"
			"
		`);
	});

	test('a colon within an item', () => {
		expect(checkReport('results:\n  - measure: gas: halved')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:14-25 error yaml/quotes
			  A text that holds “: ” must be in quotes.
			  > Put the text in quotes: measure: "gas: halved"
			"
		`);
	});

	test('a figure with a sign that begins a text', () => {
		const results = (after: string) => `results:\n  - measure: Cuts\n    after: ${after}\n    unit: cuts`;
		expect(checkReport(results('>3'))).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-14 error yaml/quotes
			  “>3” is read as the beginning of a text of several lines, and none follows.
			  > Write a figure without a sign; a text goes in quotes: ">3"
			"
		`);
		expect(checkReport(results('>3 # at least'), 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-14 error yaml/quotes
			  “>3”会被当作多行文字的开头，后面却没有文字。
			  > 数字请不带符号；如果是文字，请加引号：">3"
			"
		`);
		expect(checkReport('problem: >2\n    Three lines\n  of text.')).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('a colon at the end', () => {
		expect(checkReport('outcome: We saw this:')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-22 error yaml/quotes
			  A text that ends with “:” must be in quotes.
			  > Put the text in quotes: outcome: "We saw this:"
			"
		`);
	});

	test('an at sign', () => {
		expect(checkReport('title: @all plants')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-19 error yaml/quotes
			  A text that begins with “@” must be in quotes.
			  > Put the text in quotes: title: "@all plants"
			"
		`);
	});

	test('an asterisk', () => {
		expect(checkReport('title: **bold** text')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-21 error yaml/quotes
			  A text that begins with “*” must be in quotes.
			  > Put the text in quotes: title: "**bold** text"
			"
		`);
	});

	test('a percent sign', () => {
		expect(checkReport('title: %off')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-12 error yaml/quotes
			  A text that begins with “%” must be in quotes.
			  > Put the text in quotes: title: "%off"
			"
		`);
	});

	test('a greater-than sign', () => {
		expect(checkReport('title: > 30 pairs')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-18 error yaml/quotes
			  A text that begins with “>” must be in quotes.
			  > Put the text in quotes: title: "> 30 pairs"
			"
		`);
	});

	test('double braces', () => {
		expect(checkReport('title: {{name}}')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-16 error yaml/quotes
			  A text that begins with “{” must be in quotes.
			  > Put the text in quotes: title: "{{name}}"
			"
		`);
	});

	test('quotes within single quotes', () => {
		expect(checkReport("title: 'It's fine'")).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-19 error yaml/quotes
			  The quotes of this text are not in pairs.
			  > Put the text in quotes: title: "It's fine"
			"
		`);
	});

	test('quotes around a part', () => {
		expect(checkReport('title: "Guards" for all')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-24 error yaml/quotes
			  The quotes of this text are not in pairs.
			  > Put the text in quotes: title: '"Guards" for all'
			"
		`);
	});

	test('a quote that never ends', () => {
		expect(checkReport('title: "Guards')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-15 error yaml/quotes
			  This text begins with a quotation mark and never ends with one.
			  > Write: title: "Guards"
			"
		`);
	});

	test('a backslash', () => {
		expect(checkReport('title: "C:\\dir"')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-16 error yaml/quotes
			  Between double quotes a backslash has a meaning of its own.
			  > Put the text in quotes: title: 'C:\\dir'
			"
		`);
	});

	test('an exclamation mark', () => {
		expect(checkReport('title: !important note')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-18 error yaml/tag
			  “!important” is read as an instruction (a tag), which is not allowed.
			  > Delete it. If it is part of the text, put the whole text in quotes.
			"
		`);
	});

	test('a number sign', () => {
		expect(checkReport('problem: Shop #2')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:15-17 warning yaml/comment
			  Everything from “#2” is read as a comment and will be lost.
			  > If it belongs to the text, put all of it in quotes: "Shop #2"
			"
		`);
	});

	test('a number sign at the start', () => {
		expect(checkReport('title: #1 in town')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:1-6 error field/missing
			  “title” is empty.
			  > What begins with “#” is read as a comment. Write: title: "#1 in town"
			"
		`);
	});

	test('a comment on purpose', () => {
		expect(checkReport('problem: Shop 2 # not sure')).toMatchInlineSnapshot(`
			"

			"
		`);
	});
});

describe('spaces and colons', () => {
	test('a tab', () => {
		expect(checkReport('source:\n\tpublication: X\n\tpage: 4')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-2 error yaml/tab
			  This line is indented with a tab.
			  > Delete the tab and indent with two spaces.
			reports/x.md:8:1-2 error yaml/tab
			  This line is indented with a tab.
			  > Delete the tab and indent with two spaces.
			"
		`);
	});

	test('a non-breaking space in the indentation', () => {
		expect(checkReport('source:\n\u00a0\u00a0publication: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-3 error yaml/space
			  This line is indented with a special (non-breaking) space.
			  > Delete it and type an ordinary space.
			"
		`);
	});

	test('a full-width space in the indentation', () => {
		expect(checkReport('source:\n\u3000publication: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-2 error yaml/space
			  This line is indented with a full-width space.
			  > Delete it and type an ordinary space.
			"
		`);
	});

	test('a non-breaking space before the colon', () => {
		expect(checkReport('title\u00a0: X')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:6-7 error yaml/space
			  There is a special (non-breaking) space beside the name of this field.
			  > Delete it and type an ordinary space.
			"
		`);
	});

	test('a non-breaking space after the colon', () => {
		expect(checkReport('title:\u00a0X')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:7-8 error yaml/space
			  There is a special (non-breaking) space beside the name of this field.
			  > Delete it and type an ordinary space.
			"
		`);
	});

	test('a full-width colon', () => {
		expect(checkReport('title\uff1a\u5144\u5f1f\u5408\u540c')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:6-7 error yaml/colon
			  There is a full-width colon “：” after “title”.
			  > Write an ordinary colon and a space: title: 兄弟合同
			"
		`);
	});

	test('a full-width colon deeper', () => {
		expect(checkReport('source:\n  publication\uff1aX')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:14-15 error yaml/colon
			  There is a full-width colon “：” after “publication”.
			  > Write an ordinary colon and a space: publication: X
			"
		`);
	});

	test('full-width colons in every line of a group', () => {
		const fields = 'source:\n  publication\uff1a人民日报\n  page\uff1a4 # the last page';
		expect(checkReport(fields)).toMatchInlineSnapshot(`
			"
			reports/x.md:7:14-15 error yaml/colon
			  There is a full-width colon “：” after “publication”.
			  > Write an ordinary colon and a space: publication: 人民日报
			reports/x.md:8:7-8 error yaml/colon
			  There is a full-width colon “：” after “page”.
			  > Write an ordinary colon and a space: page: 4
			"
		`);
		expect(checkReport(fields, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:14-15 error yaml/colon
			  “publication”后面用了全角冒号“：”。
			  > 请用半角冒号加一个空格：publication: 人民日报
			reports/x.md:8:7-8 error yaml/colon
			  “page”后面用了全角冒号“：”。
			  > 请用半角冒号加一个空格：page: 4
			"
		`);
	});

	test('full-width colons in every line of an item', () => {
		expect(checkReport('results:\n  - measure\uff1a废品率\n    before\uff1a4\n    after:2\n  - measure: X'))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:7:12-13 error yaml/colon
			  There is a full-width colon “：” after “measure”.
			  > Write an ordinary colon and a space: measure: 废品率
			reports/x.md:8:11-12 error yaml/colon
			  There is a full-width colon “：” after “before”.
			  > Write an ordinary colon and a space: before: 4
			reports/x.md:9:10-11 error yaml/colon
			  There is no space after the colon of “after”.
			  > Write: after: 2
			"
		`);
	});

	test('a full-width colon on the line of a group', () => {
		expect(checkReport('source: publication\uff1aX\n  page\uff1a4')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:9-7:9 error field/group
			  “source” must be a group of fields, not “publication：X page：4”.
			  > Write the fields on lines of their own below it, indented by two spaces, such as: publication: …
			"
		`);
	});

	test('a full-width colon behind a tab that is mended', () => {
		expect(checkReport('source:\n\tpublication\uff1aX\n\tpage\uff1a4')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-2 error yaml/tab
			  This line is indented with a tab.
			  > Delete the tab and indent with two spaces.
			reports/x.md:7:14-15 error yaml/colon
			  There is a full-width colon “：” after “publication”.
			  > Write an ordinary colon and a space: publication: X
			reports/x.md:8:1-2 error yaml/tab
			  This line is indented with a tab.
			  > Delete the tab and indent with two spaces.
			reports/x.md:8:7-8 error yaml/colon
			  There is a full-width colon “：” after “page”.
			  > Write an ordinary colon and a space: page: 4
			"
		`);
	});

	test('a text with a full-width colon where a group belongs', () => {
		expect(checkReport('source: 人民日报\uff1a第四版')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:9-17 error field/group
			  “source” must be a group of fields, not “人民日报：第四版”.
			  > Write the fields on lines of their own below it, indented by two spaces, such as: publication: …
			"
		`);
	});

	test('no space after the colon', () => {
		expect(checkReport('title:X')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:6-7 error yaml/colon
			  There is no space after the colon of “title”.
			  > Write: title: X
			"
		`);
	});

	test('no colon at all', () => {
		expect(check({ 'topics/x.md': '---\ntitle Safety\nsynonyms: [x]\n---\n' })).toMatchInlineSnapshot(`
			"
			topics/x.md:2:6-7 error yaml/colon
			  There is no colon after “title”.
			  > Write: title: Safety
			"
		`);
	});

	test('no space after the only dash', () => {
		expect(checkReport('topic:\n  -safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:3-10 error yaml/dash
			  There is no space after the dash of this list item.
			  > Write: - safety
			"
		`);
	});

	test('an equals sign', () => {
		expect(checkReport('title = X')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:7-8 error yaml/colon
			  There is “=” after “title” where a colon belongs.
			  > Write: title: X
			"
		`);
	});

	test('no space after the dash', () => {
		expect(checkReport('aliases:\n  - first\n  -safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:3-4 error yaml/dash
			  There is no space after the dash of this list item.
			  > Write: - safety
			"
		`);
	});

	test('a list on the line of its name', () => {
		expect(checkReport('topic: - safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-16 error yaml/dash
			  A list with dashes can’t begin on the line of “topic”.
			  > Write: topic: [safety]
			"
		`);
	});

	test('an indentation too deep', () => {
		expect(checkReport('source:\n  publication: X\n   page: 4')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:1-4 error yaml/indentation
			  This line is indented by 3 spaces; the lines that belong with it by 2 spaces.
			  > Begin the line with 2 spaces.
			"
		`);
	});

	test('an indentation too shallow', () => {
		expect(checkReport('source:\n    publication: X\n  page: 4')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:1-3 error yaml/indentation
			  This line is indented by 2 spaces; the lines that belong with it by 4 spaces.
			  > Begin the line with 4 spaces.
			"
		`);
	});

	test('a line without a name', () => {
		expect(checkReport('outcome: It went\nvery well.')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-11 error yaml/no-name
			  This line has no name of a field.
			  > Where it goes on with the text above, begin it with two spaces; else write “name: value”.
			"
		`);
	});

	test('a list below a value', () => {
		expect(checkReport('title: X\n- safety')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-9 error yaml/dash
			  This list item stands below a field that already has a value.
			  > Write the name of the list on a line of its own above the dashes, such as “topic:”.
			"
		`);
	});

	test('a bracket that never ends', () => {
		expect(checkReport('topic: [safety\nkind: lesson')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-15 error yaml/brackets
			  This list begins with “[” and never ends with “]”.
			  > Write: topic: [safety]
			"
		`);
	});
});

describe('a slip in a value that its field refuses too', () => {
	test('quotes around a figure', () => {
		expect(checkReport('results:\n  - measure: X\n    after: >30')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-15 error field/number
			  “after” must be a number.
			  > Write the figure alone: after: 30. “More than” is a line of its own: atLeast: true
			"
		`);
		expect(checkReport('results:\n  - measure: X\n    after: >30', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:8:12-15 error field/number
			  “after”必须是数字。
			  > 请只写数字：after: 30。“超过此数”另写一行：atLeast: true
			"
		`);
	});

	test('brackets around a text', () => {
		expect(checkReport('problem: - A')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-13 error field/text
			  “problem” must be one text, not a list.
			  > Write: problem: A
			"
		`);
		expect(checkReport('problem: - A', 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-13 error field/text
			  “problem”必须是一段文字，不能是一个列表。
			  > 请写成：problem: A
			"
		`);
	});

	test('quotes around the name of a record', () => {
		expect(checkReport('factory: @north')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-16 error reference/unknown
			  There is no factory “@north”.
			  > Did you mean “north”?
			"
		`);
	});

	test('another field', () => {
		expect(checkReport('title: @all\ndate: 1956-13')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-12 error yaml/quotes
			  A text that begins with “@” must be in quotes.
			  > Put the text in quotes: title: "@all"
			reports/x.md:6:7-14 error field/date
			  “date” must be a date, not “1956-13”.
			  > Write the year, the month and the day as far as they are known: 1956-03-05, 1956-03 or 1956.
			"
		`);
	});
});

describe('what is no matter of quotes', () => {
	const whole = (fields: string, lang: 'en' | 'zh' = 'en') => check({ 'topics/x.md': `---\n${fields}\n---\n` }, lang);

	test('a dash before the first field', () => {
		const fields = '- title: Guards\nsynonyms: [rails]';
		expect(whole(fields)).toMatchInlineSnapshot(`
			"
			topics/x.md:2:1-2 error yaml/dash
			  There is a dash before “title”, which is a field of the record and no item of a list.
			  > Delete the dash: title: Guards
			"
		`);
		expect(whole(fields, 'zh')).toMatchInlineSnapshot(`
			"
			topics/x.md:2:1-2 error yaml/dash
			  “title”前面有短横；它是记录的字段，不是列表项。
			  > 请删去短横：title: Guards
			"
		`);
	});

	test('dashes before several fields', () => {
		expect(whole('- title: Guards\n- lang: en\nsynonyms: [rails]')).toMatchInlineSnapshot(`
			"
			topics/x.md:2:1-2 error yaml/dash
			  There is a dash before “title”, which is a field of the record and no item of a list.
			  > Delete the dash: title: Guards
			topics/x.md:3:1-2 error yaml/dash
			  There is a dash before “lang”, which is a field of the record and no item of a list.
			  > Delete the dash: lang: en
			"
		`);
	});

	test('an item that is not indented as the others', () => {
		expect(whole('title: Guards\nsynonyms:\n  - rails\n - fences')).toMatchInlineSnapshot(`
			"
			topics/x.md:5:1-2 error yaml/indentation
			  This line is indented by 1 space; the lines that belong with it by 2 spaces.
			  > Begin the line with 2 spaces.
			"
		`);
		expect(whole('title: Guards\nsynonyms:\n  - rails\n- fences')).toMatchInlineSnapshot(`
			"
			topics/x.md:5:1-2 error yaml/indentation
			  This line is indented by 0 spaces; the lines that belong with it by 2 spaces.
			  > Begin the line with 2 spaces.
			"
		`);
	});

	test('an item of groups that is indented too deeply', () => {
		expect(checkReport('steps:\n  - text: A\n    id: a\n   - text: B\n     id: b')).toMatchInlineSnapshot(`
			"
			reports/x.md:9:1-4 error yaml/indentation
			  This line is indented by 3 spaces; the lines that belong with it by 2 spaces.
			  > Begin the line with 2 spaces.
			reports/x.md:10:1-6 error yaml/indentation
			  This line is indented by 5 spaces; the lines that belong with it by 4 spaces.
			  > Begin the line with 4 spaces.
			"
		`);
	});

	test('stars around a name', () => {
		const fields = '**title**: Guards\n**lang:** en';
		expect(whole(fields)).toMatchInlineSnapshot(`
			"
			topics/x.md:2:1-12 error yaml/colon
			  The name of a field stands without signs around it: title.
			  > Write: title: Guards
			topics/x.md:3:1-11 error yaml/colon
			  The name of a field stands without signs around it: lang.
			  > Write: lang: en
			"
		`);
		expect(whole(fields, 'zh')).toMatchInlineSnapshot(`
			"
			topics/x.md:2:1-12 error yaml/colon
			  字段名两边不能有符号：title。
			  > 请写成：title: Guards
			topics/x.md:3:1-11 error yaml/colon
			  字段名两边不能有符号：lang。
			  > 请写成：lang: en
			"
		`);
	});

	test('other signs at the start of a text are one', () => {
		expect(checkReport('title: ? and now')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-17 error yaml/quotes
			  A text that begins with “?” must be in quotes.
			  > Put the text in quotes: title: "? and now"
			"
		`);
		expect(checkReport('title: ] and now')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-17 error yaml/quotes
			  A text that begins with “]” must be in quotes.
			  > Put the text in quotes: title: "] and now"
			"
		`);
	});
});

describe('what records may not hold', () => {
	test('a field twice', () => {
		expect(checkReport('title: X\ntitle: Y')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-6 error yaml/duplicate-key
			  “title” stands here for the second time.
			  > Keep one of the two and delete the other.
			"
		`);
	});

	test('an anchor and an alias', () => {
		expect(checkReport('title: &a X\nproblem: *a')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-10 error yaml/alias
			  “&a” gives this value a name (an anchor), which is not allowed.
			  > Delete “&a”. If it is part of the text, put the text in quotes.
			reports/x.md:6:10-12 error yaml/alias
			  “*a” refers to another place of the file (an alias), which is not allowed.
			  > Write the value itself here. If you meant the text “*a”, put it in quotes: "*a"
			"
		`);
	});

	test('a merge key', () => {
		expect(checkReport('<<: { title: X }')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-3 error field/unknown
			  Unknown field “<<”.
			  > The fields here are: title, lang, factory, group, alongside, workshop, topic, outcome, kind, date, problem, results, conditions, steps, cost, effort, follows, evidence, status, supersededBy, aliases, source.
			"
		`);
	});

	test('a tag', () => {
		expect(checkReport('title: !!js/function x')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-21 error yaml/tag
			  “!!js/function” is read as an instruction (a tag), which is not allowed.
			  > Delete it. If it is part of the text, put the whole text in quotes.
			"
		`);
	});

	test('names of JavaScript', () => {
		expect(checkReport('__proto__:\n  x: 1\nconstructor: y\nprototype: z')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-10 error yaml/forbidden-key
			  “__proto__” can’t be the name of a field.
			  > Delete this field.
			reports/x.md:8:1-12 error yaml/forbidden-key
			  “constructor” can’t be the name of a field.
			  > Delete this field.
			reports/x.md:9:1-10 error yaml/forbidden-key
			  “prototype” can’t be the name of a field.
			  > Delete this field.
			"
		`);
	});

	test('brackets within brackets', () => {
		expect(checkReport('title: [[[x')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:8-12 error yaml/brackets
			  This list begins with “[” and never ends with “]”.
			  > Write: title: [[[x]
			"
		`);
	});
});

describe('in Chinese', () => {
	test('the most frequent slips', () => {
		expect(
			checkReport('title: Furnace: gas halved\nkind\uff1alesson\noutcome: "open\nsource:\n\tpublication: X\n', 'zh'),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:4:8-27 error yaml/quotes
			  含有“: ”（冒号加空格）的文字必须加引号。
			  > 请给这段文字加上引号：title: "Furnace: gas halved"
			reports/x.md:5:5-6 error yaml/colon
			  “kind”后面用了全角冒号“：”。
			  > 请用半角冒号加一个空格：kind: lesson
			reports/x.md:6:10-15 error yaml/quotes
			  这段文字以引号开头，却没有用引号结束。
			  > 请写成：outcome: "open"
			reports/x.md:8:1-2 error yaml/tab
			  这一行用制表符（Tab）缩进。
			  > 请删去制表符，改用两个空格缩进。
			"
		`);
	});
});
