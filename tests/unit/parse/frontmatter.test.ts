import { describe, expect, test } from 'vitest';
import { check } from '../bulletin.ts';

describe('the lines around the fields', () => {
	test('four hyphens above', () => {
		expect(check({ 'reports/x.md': '----\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-5 error frontmatter/delimiter
			  The line above the fields must be exactly “---”, not “----”.
			  > Write three hyphens and nothing else: ---
			"
		`);
	});

	test('two hyphens below', () => {
		expect(check({ 'reports/x.md': '---\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n--\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-3 error frontmatter/delimiter
			  The line below the fields must be exactly “---”, not “--”.
			  > Write three hyphens and nothing else: ---
			"
		`);
	});

	test('long dashes of a word processor', () => {
		expect(check({ 'reports/x.md': '—--\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n———\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-4 error frontmatter/delimiter
			  The line above the fields must be exactly “---”, not “—--”.
			  > Write three hyphens and nothing else: ---
			reports/x.md:6:1-4 error frontmatter/delimiter
			  The line below the fields must be exactly “---”, not “———”.
			  > Write three hyphens and nothing else: ---
			"
		`);
	});

	test('a space after the hyphens is read and told of', () => {
		expect(check({ 'reports/x.md': '--- \ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---\t\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:4-5 warning frontmatter/space
			  There are spaces after “---”.
			  > Delete them. They are read as meant here, but other programs may not see the fields.
			reports/x.md:6:4-5 warning frontmatter/space
			  There are spaces after “---”.
			  > Delete them. They are read as meant here, but other programs may not see the fields.
			"
		`);
	});

	test('an empty line above', () => {
		expect(check({ 'reports/x.md': '\n\n---\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error frontmatter/delimiter
			  There is an empty line above the first “---”.
			  > Delete it: “---” must be the very first line.
			"
		`);
	});

	test('never closed', () => {
		expect(check({ 'reports/x.md': '---\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n\nText.\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-4 error frontmatter/unclosed
			  The fields begin here and never end.
			  > Write a second line “---” below the last field, above the text.
			"
		`);
	});

	test('text after the closing hyphens', () => {
		expect(
			check({
				'reports/x.md':
					'---\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---not a delimiter\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-19 error frontmatter/delimiter
			  The line below the fields must be exactly “---”, not “---not a delimiter”.
			  > Write three hyphens and nothing else: ---
			"
		`);
	});

	test('no fields at all', () => {
		expect(check({ 'reports/x.md': '# A heading\n\nText.\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-12 error frontmatter/missing
			  This file begins with text; the fields are missing.
			  > Begin the file with a line “---”, then the fields, then a second line “---”, then the text.
			"
		`);
	});

	test('fields without a line above', () => {
		expect(check({ 'reports/x.md': 'title: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-15 error frontmatter/missing
			  The line “---” above the fields is missing.
			  > Begin the file with a line “---”, then the fields, then a second line “---”, then the text.
			"
		`);
	});

	test('JavaScript is refused and not run', () => {
		expect(check({ 'reports/x.md': '---js\n{ title: (globalThis.ran = true) }\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:4-6 error frontmatter/language
			  The fields can be written in YAML alone, not in “js”. Nothing of them has been run.
			  > Make this line exactly “---” and write the fields as “name: value”.
			"
		`);
	});

	test('JSON is refused', () => {
		expect(check({ 'reports/x.md': '---json\n{}\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:4-8 error frontmatter/language
			  The fields can be written in YAML alone, not in “json”. Nothing of them has been run.
			  > Make this line exactly “---” and write the fields as “name: value”.
			"
		`);
	});

	test('a comment after the hyphens', () => {
		expect(check({ 'reports/x.md': '--- # x\ntitle: A title\nfactory: north\ntopic: [safety]\noutcome: Good.\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:5-8 error frontmatter/language
			  The fields can be written in YAML alone, not in “# x”. Nothing of them has been run.
			  > Make this line exactly “---” and write the fields as “name: value”.
			"
		`);
	});

	test('a list instead of fields', () => {
		expect(check({ 'reports/x.md': '---\n- a\n- b\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:2:1-4 error frontmatter/fields
			  Here is a list where the fields belong.
			  > Write each field on a line of its own: a name, a colon, a space, the value, such as “title: Daily rounds”.
			"
		`);
	});

	test('a text instead of fields', () => {
		expect(check({ 'reports/x.md': '---\nhello\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:2:1-6 error frontmatter/fields
			  Here is a text where the fields belong.
			  > Write each field on a line of its own: a name, a colon, a space, the value, such as “title: Daily rounds”.
			"
		`);
	});

	test('only comments', () => {
		expect(check({ 'reports/x.md': '---\n# nothing\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error field/missing
			  The field “title” is missing.
			  > Add a line: title: …
			reports/x.md:1:1-2 error field/missing
			  The field “topic” is missing.
			  > Add a line: topic: [the name of a file in “topics/” without its ending]
			reports/x.md:1:1-2 error field/missing
			  The field “outcome” is missing.
			  > Add a line: outcome: …
			reports/x.md:1:1-2 error record/who
			  The factory is missing.
			  > Add a line: factory: the name of a file in “factories/” without its ending. Where no factory is named, write “group:” and below it “name: …”.
			"
		`);
	});
});

describe('whole files', () => {
	test('an empty file', () => {
		expect(check({ 'reports/x.md': '' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error file/empty
			  This file is empty.
			  > Begin it with the fields between two lines “---”, and write the text below them; or delete the file.
			"
		`);
	});

	test('a file of blank lines', () => {
		expect(check({ 'reports/x.md': ' \n\t\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error file/empty
			  This file is empty.
			  > Begin it with the fields between two lines “---”, and write the text below them; or delete the file.
			"
		`);
	});

	test('bytes that are not UTF-8, in their line', () => {
		expect(check({ 'reports/x.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0x61, 0xe9, 0x0a]) }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:2:2-3 error file/not-utf8
			  This line holds bytes that are not UTF-8 text.
			  > Save the file again and choose the encoding “UTF-8” (Notepad: Save as, Encoding; VS Code: the encoding in the status bar).
			"
		`);
	});

	test('UTF-16', () => {
		expect(check({ 'reports/x.md': new Uint8Array([0xff, 0xfe, 0x2d, 0x00]) })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error file/not-utf8
			  This file is saved as UTF-16, not as UTF-8.
			  > Save the file again and choose the encoding “UTF-8” (Notepad: Save as, Encoding; VS Code: the encoding in the status bar).
			"
		`);
	});

	test('a control character', () => {
		expect(check({ 'reports/x.md': '---\ntitle: a\u0007b\n---\n' })).toMatchInlineSnapshot(`
			"
			reports/x.md:2:9-10 error file/control-character
			  This line holds a control character (U+0007), which is no text.
			  > Delete the character, or save the file as plain text in UTF-8.
			"
		`);
	});

	test('5 MB', () => {
		expect(check({ 'reports/x.md': new Uint8Array(5_000_000) })).toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error file/too-large
			  This file is 5.0 MB; 1 MB is the limit.
			  > Keep the text, and put pictures and tables beside it as files of their own.
			"
		`);
	});

	test('in Chinese', () => {
		expect(check({ 'reports/x.md': '', 'reports/y.md': '----\ntitle: a\n---\n', 'reports/z.md': '---js\n---\n' }, 'zh'))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:1:1-2 error file/empty
			  这个文件是空的。
			  > 请在开头写两行“---”，中间写字段，下面写正文；不要的文件请删去。
			reports/y.md:1:1-2 error field/missing
			  缺少字段“topic”。
			  > 请加一行：topic: [“topics/”里的文件名，不带后缀]
			reports/y.md:1:1-2 error field/missing
			  缺少字段“outcome”。
			  > 请加一行：outcome: …
			reports/y.md:1:1-5 error frontmatter/delimiter
			  字段上面的一行必须正好是“---”，不能是“----”。
			  > 请只写三个连字符：---
			reports/y.md:1:1-2 error record/who
			  没有写明工厂。
			  > 请加一行：factory: “factories/”里的文件名，不带后缀。没有具体工厂时，请写“group:”，下面写“name: …”。
			reports/z.md:1:4-6 error frontmatter/language
			  字段只能用 YAML 写，不能用“js”。其中的内容没有被执行。
			  > 请把这一行改成“---”，字段写成“名称: 值”。
			"
		`);
	});
});

describe('line ends and byte order marks', () => {
	test('are taken as they come, and places are those of an editor', () => {
		expect(
			check({
				'reports/x.md':
					'\ufeff---\r\ntitle: A title\r\nfactory: nroth\r\ntopic: [safety]\r\noutcome: Good.\r\n---\r\n\r\n[x](./y.md)\r\n',
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:3:10-15 error reference/unknown
			  There is no factory “nroth”.
			  > Did you mean “north”?
			reports/x.md:8:1-12 error link/unknown
			  There is no report “y”.
			  > Link to a file in “reports/”, or add “reports/y.md”.
			"
		`);
	});
});
