import { describe, expect, test } from 'vitest';
import { importDocument, type WordSource } from '../../../src/core/import/word/importDocument.ts';
import { lines, testImporter } from '../../support/testImporter.ts';

const fields = '<p>Factory: First Mill</p><p>Topics: Quality</p><p>Outcome: Fewer breaks.</p>';

function imported(html: string, more: Partial<WordSource> = {}, said: Parameters<typeof testImporter>[0] = {}) {
	const source = { html, title: undefined, pictures: [], content: html, publication: 'sample.docx', ...more };
	return importDocument(source, testImporter(said));
}

/** The text below the fields. */
const bodyOf = (html: string, more: Partial<WordSource> = {}) =>
	imported(`<h1>Sample</h1>${fields}${html}`, more).text?.split('\n---\n')[1]?.trim();

describe('the fields at the top', () => {
	test('stand in lines', () => {
		const proposal = imported(`<h1>Counting <strong>breaks</strong></h1>${fields}<p>Text.</p>`);
		expect(proposal.text).toBe(`---
title: Counting breaks
factory: mill-one
topic: [quality]
outcome: Fewer breaks.
status: draft
source:
  publication: sample.docx
  hash: ${/hash: (.*)/.exec(proposal.text ?? '')?.[1]}
---

Text.
`);
	});

	test('stand in one paragraph, above the title, and a value may go on', () => {
		const html =
			'<p>工厂：First Mill<br/>主题：质量<br/>成效：断头<br/>减少。</p><h2>Counting</h2><p>Text: of its own.</p>';
		const proposal = imported(html);
		expect(proposal.data).toMatchObject({ title: 'Counting', factory: 'mill-one', outcome: '断头\n减少。' });
		expect(proposal.text?.endsWith('---\n\nText: of its own.\n')).toBe(false);
	});

	test('stand in a table; what is none of them is told', () => {
		const row = (name: string, value: string) => `<tr><td><p>${name}</p></td><td><p>${value}</p></td></tr>`;
		const table = `<table>${row('Factory:', 'mill-one')}${row('主题', 'Waste')}${row('Outcome', 'x')}${row('Weather', 'fine')}${row('Steps', '1. Count\n')}</table>`;
		const proposal = imported(`<h1>Counting</h1>${table}<p>Text.</p>`);
		expect(proposal.data).toMatchObject({ topic: ['waste'], steps: [{ id: 'count', text: 'Count' }] });
		expect(lines(proposal.messages)).toEqual(['warning: Not taken over: Weather.']);
	});

	test('are no table of figures', () => {
		const table = '<table><tr><td>Measure</td><td>Before</td></tr><tr><td>Breaks</td><td>4</td></tr></table>';
		expect(bodyOf(table)).toBe('| Measure | Before |\n| ------- | ------ |\n| Breaks  | 4      |');
	});

	test('that are misspelt stay in the text, and are told', () => {
		const proposal = imported(`<h1>T</h1>${fields}<p>Workshp: Spinning room</p>`);
		expect(lines(proposal.messages)).toEqual([
			'warning: “Workshp” is no field; the line stays in the text. = Did you mean “workshop”?',
		]);
		expect(proposal.text).toContain('Workshp: Spinning room');
	});
});

describe('the title', () => {
	test('is that of a field before that of a heading, which stays', () => {
		const proposal = imported(`<h1>Heading</h1><p>Title: Field</p>${fields}<p>Text.</p>`);
		expect(proposal.title).toBe('Field');
		expect(proposal.text).toContain('## Heading\n\nText.');
	});

	test('may be a line above the fields that bears no style', () => {
		const proposal = imported(`<p><strong>Counting breaks</strong></p>${fields}<p>Text.</p>`);
		expect(proposal.title).toBe('Counting breaks');
		expect(lines(proposal.messages)).toEqual([]);
		expect(proposal.text?.split('\n---\n')[1]).toBe('\nText.\n');
		const own = imported(`<p>Counting breaks</p><p>Title: Field</p>${fields}<p>Text.</p>`);
		expect(own.title).toBe('Field');
		expect(own.data).toMatchObject({ outcome: 'Fewer breaks.' });
		const text = imported(`<p>${'A long line. '.repeat(12)}</p>${fields}`);
		expect(text.title).toBeUndefined();
		expect(imported(`<p>Workshp: Spinning room</p>${fields}`).title).toBeUndefined();
	});

	test('is taken from the properties, or from a heading further down, where the document begins without', () => {
		const html = `${fields}<p>Text.</p><h1>Later</h1>`;
		expect(imported(html, { title: 'Property' }).title).toBe('Property');
		const proposal = imported(html);
		expect(proposal.title).toBe('Later');
		expect(lines(proposal.messages)).toEqual([
			'note “Later”: The document doesn’t begin with a heading; its title was taken from its properties or from the first heading.',
		]);
		expect(lines(imported(fields).messages)).toContain(
			'error: “Title” is missing. = Write it below the title of the document, “Title: …”, or say it here: --set "title=…"',
		);
	});
});

describe('the text', () => {
	test('has its headings below the title of the page', () => {
		expect(bodyOf('<h1>One</h1><p>a</p><h2>Two</h2><p>b</p>')).toBe('## One\n\na\n\n### Two\n\nb');
		expect(bodyOf('<p>a</p><h3>Three</h3>')).toBe('a\n\n### Three');
	});

	test('has tables with a head, and the words of two paragraphs apart', () => {
		const table =
			'<table><tr><td><p><strong>A</strong></p></td><td><p>B | C</p></td></tr><tr><td><p>1</p><p>2</p></td><td><ul><li>x</li><li>y</li></ul></td></tr></table>';
		expect(bodyOf(`<p>Text.</p>${table}`)).toBe('Text.\n\n| **A** | B \\| C |\n| ----- | ------ |\n| 1 2   | x y    |');
	});

	test('has lists within lists', () => {
		expect(bodyOf('<ul><li>a<ol><li>b</li></ol></li></ul>')).toBe('- a\n  1. b');
	});

	test('has footnotes', () => {
		const html =
			'<p>Said<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup>.</p><ol><li id="footnote-2"><p>By whom. <a href="#footnote-ref-2">↑</a></p></li></ol>';
		expect(bodyOf(html)).toBe('Said[^footnote-2].\n\n[^footnote-2]: By whom.');
	});

	test('has bold words beside Chinese ones, and no spaces within the marks', () => {
		expect(bodyOf('<p><strong>中文“加粗。”</strong>后面 <strong>bold </strong>and <em> x</em></p>')).toBe(
			'**中文“加粗。”**后面 **bold** and *x*',
		);
	});

	test('has no HTML, and no Markdown that was none', () => {
		expect(bodyOf('<p>&lt;script&gt;a*b*c&lt;/script&gt;</p><p># x</p><script>alert(1)</script>')).toBe(
			'\\<script>a\\*b\\*c\\</script>\n\n\\# x',
		);
	});

	test('links to web and mail alone, and tells what was left out', () => {
		const proposal = imported(
			`<h1>T</h1>${fields}<p><a href="https://example.org/">web</a> <a href="mailto:a@example.org">mail</a> <a href="javascript:alert(1)">script</a> <a href="file:///etc/passwd">file</a> <a href="..\\x.exe">program</a> <a href="#_Toc1">inside</a> <a href="https://example.org/empty"></a> <sup><a href="javascript:alert(2)">note</a></sup></p>`,
		);
		expect(proposal.text?.split('\n---\n')[1]?.trim()).toBe(
			'[web](https://example.org/) [mail](mailto:a@example.org) script file program inside <https://example.org/empty> ^(note)',
		);
		const text = 'This link was left out; its words stay. Links lead to http, https and mailto alone.';
		expect(lines(proposal.messages)).toEqual([
			`warning “javascript:alert(1)”: ${text}`,
			`warning “file:///etc/passwd”: ${text}`,
			`warning “..\\x.exe”: ${text}`,
			`warning “javascript:alert(2)”: ${text}`,
		]);
	});

	test('has its pictures beside it, under names of ours', () => {
		const picture = { bytes: Uint8Array.of(1), ending: 'png', size: { bytes: 1, width: 1, height: 1 } };
		const html = `<h1>Counting breaks</h1>${fields}<p><img alt="../../x" src="image:0"/></p><p><img src="image:1"/></p><p>See <img alt="a slate" src="image:2"/></p><p><img src="https://example.org/x.png"/></p>`;
		const proposal = imported(html, { pictures: [picture, undefined, undefined] });
		expect(proposal.pictures?.map(({ path }) => path)).toEqual(['reports/counting-breaks-1.png']);
		expect(proposal.text?.split('\n---\n')[1]?.trim()).toBe('![../../x](./counting-breaks-1.png)\n\nSee a slate');
	});
});

test('a document of nothing but fields is taken, and told', () => {
	expect(lines(imported(`<h1>T</h1>${fields}`).messages)).toEqual([
		'warning: This document has no text below its fields.',
	]);
});

test('what a document is about can stand in its text', () => {
	const proposal = imported('<h1>T</h1><p>Outcome: x</p><p>The First Mill has no waste.</p>');
	expect(proposal.data).toMatchObject({ factory: 'mill-one', topic: ['waste'] });
});
