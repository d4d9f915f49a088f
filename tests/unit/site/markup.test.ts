import { renderTemplate } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { markup } from '../../../src/site/markup.ts';

test('a value is shown as text, in an attribute as well as between tags', () => {
	expect(String(markup`<a href="${'/a?b&c"'}">${'<b> & "q"'}</a>`)).toBe(
		'<a href="/a?b&amp;c&quot;">&lt;b&gt; &amp; &quot;q&quot;</a>',
	);
	expect(String(markup`<p>${0}</p>`)).toBe('<p>0</p>');
});

test('what it has made itself is markup, one or many; nothing stays nothing', () => {
	const items = ['a', '<'].map((item) => markup`<li>${item}</li>`);
	expect(String(markup`<ul>${items}</ul>${undefined}${false}`)).toBe('<ul><li>a</li><li>&lt;</li></ul>');
});

test("a template takes it as it is, and a text that looks like it isn't taken for it", () => {
	const written: string[] = [];
	const page = renderTemplate`${markup`<b>${'&'}</b>`}${'<b>'}`;
	void page.render({ write: (chunk) => written.push(String(chunk)) });
	expect(written.join('')).toBe('<b>&amp;</b>&lt;b&gt;');
});
