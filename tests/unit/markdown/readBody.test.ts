import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readBody, type ReadBodyOptions } from '../../../src/core/markdown/readBody.ts';
import { elementsOf } from '../../support/html.ts';

const options: ReadBodyOptions = { firstLine: 1, lang: 'en', file: 'reports/x.md', languages: ['en', 'zh'] };
const read = (markdown: string, more: Partial<ReadBodyOptions> = {}) =>
	readBody(markdown, { ...options, ...more }).body;
const html = (markdown: string, more: Partial<ReadBodyOptions> = {}) => read(markdown, more).html;
const sentences = (markdown: string, lang = 'en') => read(markdown, { lang }).links.map(({ sentence }) => sentence);

describe('nothing in a text can do harm', () => {
	test.each([
		'<script>alert(1)</script>',
		'Text <b onclick="alert(1)">bold</b> text',
		'<img src=x onerror=alert(1)>',
		'<iframe src="https://evil.example"></iframe>',
		'<style>body{display:none}</style>',
		'<a href="javascript:alert(1)">x</a>',
		'- <svg onload=alert(1)>',
		'<details open ontoggle=alert(1)>',
		'[x](javascript:alert(1))',
		'[x](JAVASCRIPT:alert(1))',
		'[x](javascript&colon;alert(1))',
		'[x](java&Tab;script:alert(1))',
		'[x](&#1;javascript:alert(1))',
		'[x](<java\tscript:alert(1)>)',
		'[x](data:text/html;base64,PHNjcmlwdD4=)',
		'<javascript:alert(1)>',
		'[x][y]\n\n[y]: javascript:alert(1)',
		'![x](javascript:alert(1))',
		'![x](data:image/svg+xml,<svg/onload=alert(1)>)',
		'![x](https://evil.example/pixel.gif)',
		'![x](//evil.example/pixel.gif)',
		'![x][y]\n\n[y]: https://evil.example/pixel.gif',
		'[x](//evil.example)',
		'[x](\\\\evil.example)',
		'[x](</\t/evil.example>)',
		'[x](other.md "\\" onmouseover=\\"alert(1)")',
		'![" onerror="alert(1)](press.jpg)',
		'# x {onclick=alert(1)}',
		'```html onload=alert(1)\n<script>alert(1)</script>\n```',
		'[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))',
		'| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |',
	])('%s', (markdown) => {
		const elements = elementsOf(parseFragment(html(markdown)));
		const harmful = /^(?:script|style|iframe|svg|object|embed|link|meta|base|form|math|template|details)$/;
		expect(elements.filter(({ tag }) => harmful.test(tag))).toEqual([]);
		for (const { attributes } of elements) {
			for (const [name, value] of Object.entries(attributes)) {
				expect(name).not.toMatch(/^on|^style$|^srcset$/);
				if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|digest(?:-page|-asset)?:|#|$)/);
				if (name === 'src') expect(value).toMatch(/^(?:digest-image:|$)/);
			}
		}
	});

	test('HTML is told of with its place, comments are not', () => {
		const { rawHtml } = readBody('Text\n\nmore <b>bold</b>\n\n<!-- a note -->', { ...options, firstLine: 8 });
		expect(rawHtml.map(({ text, place }) => [text, place.line, place.column])).toEqual([
			['<b>', 10, 6],
			['</b>', 10, 13],
		]);
	});

	test('a comment is neither shown nor found nor quoted', () => {
		const body = read('See <!-- ask Li --> [the other](other.md) first.');
		expect(body.html).not.toContain('ask Li');
		expect(body.sections[0]?.text).toBe('See the other first.');
		expect(body.links[0]?.sentence).toBe('See the other first.');
	});
});

describe('Chinese emphasis beside punctuation', () => {
	test.each([
		['**“结合”**的办法', '<p><strong>“结合”</strong>的办法</p>'],
		['**重点：**做好', '<p><strong>重点：</strong>做好</p>'],
		['他说**“好。”**然后', '<p>他说<strong>“好。”</strong>然后</p>'],
		['学习**（先进）**经验', '<p>学习<strong>（先进）</strong>经验</p>'],
		['*《人民日报》*报道', '<p><em>《人民日报》</em>报道</p>'],
	])('%s', (markdown, expected) => expect(html(markdown, { lang: 'zh' })).toBe(expected));
});

describe('addresses', () => {
	test.each([
		['[a](other.md)', '<a href="digest:reports/other">'],
		['[a](../factories/y.md#how)', '<a href="digest:factories/y#how">'],
		['[a](other.zh.md#结果)', `<a href="digest:reports/other#${encodeURIComponent('结果')}">`],
		['[a](/search/)', '<a href="digest-page:/search/">'],
		['[a](plan.pdf)', '<a href="digest-asset:reports/plan.pdf">'],
		['[a](<100% plan.pdf>)', '<a href="digest-asset:reports/100%25%20plan.pdf">'],
		['[a](https://example.org/?a=1&b=2)', '<a href="https://example.org/?a=1&#x26;b=2">'],
		['https://example.org', '<a href="https://example.org">'],
		['![a](图.png)', `<img src="digest-image:reports/${encodeURIComponent('图')}.png" alt="a">`],
	])('%s', (markdown, expected) => expect(html(markdown)).toContain(expected));

	test('of a definition serve links and pictures alike, and the first of two counts', () => {
		const body = read('[text][p] ![alt][p]\n\n[p]: press.jpg "Title"\n[p]: other.jpg');
		expect(body.html).toContain('<a href="digest-asset:reports/press.jpg" title="Title">text</a>');
		expect(body.html).toContain('<img src="digest-image:reports/press.jpg" alt="alt" title="Title">');
		expect(body.links.map(({ url }) => url)).toEqual(['press.jpg']);
		expect(body.images.map(({ url, alt }) => [url, alt])).toEqual([['press.jpg', 'alt']]);
	});

	test('links and pictures are listed with their places', () => {
		const { links, images } = read('Text\n\n[a](b.md), ![c](d.png)', { firstLine: 5 });
		expect(links[0]).toMatchObject({ url: 'b.md', place: { line: 7, column: 1, endLine: 7, endColumn: 10 } });
		expect(images[0]).toMatchObject({ url: 'd.png', alt: 'c', place: { line: 7, column: 12 } });
	});

	test('what only looks like a reference stays text', () => {
		expect(html('[a] and [b][c]')).toBe('<p>[a] and [b][c]</p>');
	});
});

test('boxes of a task list are marks and no controls', () => {
	expect(html('- [x] done\n- [ ] to do')).toMatch(/<li[^>]*>☑ done<\/li>\n<li[^>]*>☐ to do<\/li>/);
	expect(html('- [x] done')).not.toContain('<input');
});

describe('headings', () => {
	test('have anchors in any script, each its own, and leave the first level to the title of the page', () => {
		const { anchors, html } = read('# Way\n\n## 结果\n\n## Way\n\n### `code` & more');
		expect(anchors).toEqual(['way', '结果', 'way-1', 'code--more']);
		expect(html).not.toContain('<h1');
		expect(html).toContain('<h2 id="way">Way</h2>');
		expect(html).toContain('<h3 id="code--more">');
	});

	test('carry a prefix where several texts share a page', () => {
		const { anchors, html } = read('## Way\n\n[down](#way)', { idPrefix: '~answer-y-' });
		expect(anchors).toEqual(['~answer-y-way']);
		expect(html).toContain('<a href="#~answer-y-way">down</a>');
	});

	test('can never have an anchor that the page makes itself', () => {
		expect(read('## ~answers\n\n## ~content').anchors).toEqual(['answers', 'content']);
	});
});

describe('footnotes', () => {
	const markdown = '第一[^a]，第二[^a]。\n\n[^a]: 注 [x](other.md)';

	test.each(['', '~answer-y-'])('lead there and back with the prefix “%s”', (idPrefix) => {
		const elements = elementsOf(parseFragment(html(markdown, { idPrefix, lang: 'zh' })));
		const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
		const inside = elements.flatMap(({ attributes }) =>
			attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : [],
		);
		expect(inside).toHaveLength(4);
		for (const target of inside) expect(ids).toContain(target);
		for (const { attributes } of elements) {
			if (attributes['aria-describedby']) expect(ids).toContain(attributes['aria-describedby']);
		}
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id.startsWith(idPrefix)).toBe(true);
	});

	test('speak the language of the text', () => {
		expect(html(markdown, { lang: 'zh' })).toContain('脚注');
		expect(html(markdown, { lang: 'zh' })).toContain('返回正文注 1');
		expect(html(markdown, { lang: 'fr' })).toContain('Footnotes');
	});
});

describe('the sentence in which a link stands', () => {
	test.each([
		['One. Two has [a link](b.md) in it! Three.', ['Two has a link in it!']],
		['[First](b.md) words. More.', ['First words.']],
		['The No. 2 mill of [Putuo](b.md) has 3.5 tons. More.', ['The No. 2 mill of Putuo has 3.5 tons.']],
		['It began. We know it because the No. 1 [Mill](b.md) wrote. More.', ['We know it because the No. 1 Mill wrote.']],
		[
			'It began. [Here](b.md) the No. 1 Mill and Nos. 2 Mills wrote. More.',
			['Here the No. 1 Mill and Nos. 2 Mills wrote.'],
		],
		['It was Dr. [Sample](b.md). He said no. [Others](b.md) said yes.', ['It was Dr. Sample.', 'Others said yes.']],
		['[The No.](b.md)', ['The No.']],
		[
			'A line that\nis only wrapped [here](b.md) and\ngoes on. More.',
			['A line that is only wrapped here and goes on.'],
		],
		['**Strong. And** [one](b.md) `code. x` [two](c.md).', ['And one code. x two.', 'And one code. x two.']],
		['![A picture. Of a hall.](p.png) One. Two [a](b.md).', ['Two a.']],
		['- an item with [a link](b.md)\n- another', ['an item with a link']],
		['## A heading with [a link](b.md)', ['A heading with a link']],
		['| a | b |\n|---|---|\n| no | yes [a](b.md) |', ['yes a']],
		['> Quoted [a](b.md) here.', ['Quoted a here.']],
		['Same word. Same [word](b.md). Same word!', ['Same word.']],
	])('%s', (markdown, expected) => expect(sentences(markdown)).toEqual(expected));

	test.each([
		['先说一句。再说[兄弟合同](b.md)的事！后面还有。', ['再说兄弟合同的事！']],
		['厂长说：“[去看](b.md)一看。”大家去了。', ['厂长说：“去看一看。”']],
		['一段只是折行的\n文字，里面有[链接](b.md)，\n到此为止。下一句。', ['一段只是折行的文字，里面有链接，到此为止。']],
		['共 8,000 元，见[这里](b.md)。', ['共 8,000 元，见这里。']],
	])('%s', (markdown, expected) => expect(sentences(markdown, 'zh')).toEqual(expected));
});

describe('sections for the search', () => {
	test('hold the text under each heading, a line for each block', () => {
		const markdown =
			'Before\nit.\n\nMore.\n\n## Way\n\n- one\n- two\n  - deep\n\n## Table\n\n| a | b |\n|---|---|\n| c | d |';
		expect(read(markdown).sections).toEqual([
			{ id: '', heading: '', text: 'Before it.\nMore.' },
			{ id: 'way', heading: 'Way', text: 'one\ntwo\ndeep' },
			{ id: 'table', heading: 'Table', text: 'a\nb\nc\nd' },
		]);
	});

	test('join wrapped Chinese lines without a space, and keep words of a hard break apart', () => {
		expect(read('工人\n群众', { lang: 'zh' }).sections[0]?.text).toBe('工人群众');
		expect(read('用 Excel\n表格', { lang: 'zh' }).sections[0]?.text).toBe('用 Excel 表格');
		expect(read('one\\\ntwo').sections[0]?.text).toBe('one two');
	});

	test('leave out HTML and definitions; an empty text has none', () => {
		expect(read('<div>x</div>\n\n[a]: b.md').sections).toEqual([]);
		expect(read('').sections).toEqual([]);
		expect(read('').html).toBe('');
	});
});
