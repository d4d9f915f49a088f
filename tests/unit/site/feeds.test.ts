import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest, Factory, Topic } from '../../../src/core/model.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { atom } from '../../../src/site/feeds/atom.ts';
import type { Feed } from '../../../src/site/feeds/feed.ts';
import { feedOfAll, feedOfFactory, feedOnTopic } from '../../../src/site/feeds/feedOf.ts';
import { jsonFeed } from '../../../src/site/feeds/jsonFeed.ts';
import { bulletin } from '../../support/bulletin.ts';
import { editionOf } from '../../support/editionOf.ts';
import { parseXml, type XmlElement } from '../../support/parseXml.ts';

const settings = 'title: { en: Our digest, zh: 汇编 }\nlanguages: [en, zh]\nasOf: 2026-06-30\n';
const records = {
	'topics/dust.md': '---\ntitle: Dust\n---\n',
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'factories/mill.zh.md': '---\ntitle: 纺织厂\n---\n',
	'factories/works.md': '---\ntitle: 机器厂\nlang: zh\n---\n',
	'factories/idle.md': '---\ntitle: Idle Works\n---\n',
	'reports/fans.md':
		'---\ntitle: Fans & "filters" <1 µm\nfactory: mill\ntopic: [dust]\noutcome: Dust fell by half.\ndate: 2025-04-01\n---\n',
	'reports/fans.zh.md': '---\ntitle: 风扇\noutcome: 粉尘减半。\n---\n',
	'reports/masks.md':
		'---\ntitle: 口罩\nlang: zh\nfactory: works\ntopic: [dust]\noutcome: 没有用。\ndate: 2024\nstatus: withdrawn\n---\n',
	'adoptions/fans/works.md':
		'---\nreport: fans\nfactory: works\nlang: zh\nresponse: abandoned\ndate: 2025-06\noutcome: 太吵。\nreason: { code: other, text: 风扇坏了。 }\n---\n',
	'adoptions/masks/many.md':
		'---\nreport: masks\ngroup: { name: Small mills, count: 12, atLeast: true }\nresponse: trial\ndate: 2025-05-02\n---\n',
};
const digestAt = (url?: string) => bulletin({ 'digest.yml': settings + (url ? `url: ${url}\n` : ''), ...records });

const factory = (digest: Digest, id: string) => digest.records.factories.get(id as Factory['id']) as Factory;

describe('the whole bulletin, published at an address', () => {
	const digest = digestAt('https://example.org/bulletin/');

	test('as Atom, in English: each text with its language', () => {
		const ed = editionOf(digest, 'en');
		expect(atom(feedOfAll(ed), 'https://example.org/bulletin/feed.xml')).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="utf-8"?>
			<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
				<id>https://example.org/bulletin/</id>
				<title>Our digest</title>
				<subtitle>New reports and answers</subtitle>
				<updated>2025-06-01T00:00:00Z</updated>
				<author><name>Our digest</name></author>
				<link rel="alternate" type="text/html" hreflang="en" href="https://example.org/bulletin/"/>
				<link rel="self" type="application/atom+xml" href="https://example.org/bulletin/feed.xml"/>
				<entry>
					<id>https://example.org/bulletin/reports/fans/#~answer-works</id>
					<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><span lang="zh">机器厂</span>: answer to “Fans &amp; ‘filters’ &lt;1 µm”</div></title>
					<updated>2025-06-01T00:00:00Z</updated>
					<link rel="alternate" type="text/html" href="https://example.org/bulletin/reports/fans/#~answer-works"/>
					<author><name>机器厂</name></author>
					<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><span lang="zh">机器厂</span>: Abandoned: another reason. <span lang="zh">太吵。</span> <span lang="zh">风扇坏了。</span> (June 2025)</div></summary>
				</entry>
				<entry>
					<id>https://example.org/bulletin/reports/masks/#~answer-many</id>
					<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Small mills: answer to “<span lang="zh">口罩</span>”</div></title>
					<updated>2025-05-02T00:00:00Z</updated>
					<link rel="alternate" type="text/html" href="https://example.org/bulletin/reports/masks/#~answer-many"/>
					<author><name>Small mills</name></author>
					<summary>Small mills (more than 12): On trial.</summary>
				</entry>
				<entry>
					<id>https://example.org/bulletin/reports/fans/</id>
					<title>Fans &amp; &quot;filters&quot; &lt;1 µm</title>
					<updated>2025-04-01T00:00:00Z</updated>
					<link rel="alternate" type="text/html" href="https://example.org/bulletin/reports/fans/"/>
					<author><name>The Mill</name></author>
					<summary>Dust fell by half.</summary>
				</entry>
				<entry>
					<id>https://example.org/bulletin/reports/masks/</id>
					<title xml:lang="zh">口罩</title>
					<updated>2024-01-01T00:00:00Z</updated>
					<link rel="alternate" type="text/html" href="https://example.org/bulletin/reports/masks/"/>
					<author><name>机器厂</name></author>
					<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Withdrawn. <span lang="zh">没有用。</span> (2024)</div></summary>
				</entry>
			</feed>
			"
		`);
	});

	test('as JSON Feed, in Chinese', () => {
		const ed = editionOf(digest, 'zh');
		expect(jsonFeed(feedOfAll(ed), 'https://example.org/bulletin/zh/feed.json')).toMatchInlineSnapshot(`
			{
			  "authors": [
			    {
			      "name": "汇编",
			    },
			  ],
			  "description": "新的经验和答复",
			  "feed_url": "https://example.org/bulletin/zh/feed.json",
			  "home_page_url": "https://example.org/bulletin/zh/",
			  "items": [
			    {
			      "authors": [
			        {
			          "name": "机器厂",
			        },
			      ],
			      "content_text": "机器厂：已停用：其他。太吵。风扇坏了。（2025年6月）",
			      "date_published": "2025-06-01T00:00:00Z",
			      "id": "https://example.org/bulletin/zh/reports/fans/#~answer-works",
			      "title": "机器厂对“风扇”的答复",
			      "url": "https://example.org/bulletin/zh/reports/fans/#~answer-works",
			    },
			    {
			      "authors": [
			        {
			          "name": "Small mills",
			        },
			      ],
			      "content_text": "Small mills（超过 12 个）：试行。",
			      "date_published": "2025-05-02T00:00:00Z",
			      "id": "https://example.org/bulletin/zh/reports/masks/#~answer-many",
			      "title": "Small mills对“口罩”的答复",
			      "url": "https://example.org/bulletin/zh/reports/masks/#~answer-many",
			    },
			    {
			      "authors": [
			        {
			          "name": "纺织厂",
			        },
			      ],
			      "content_text": "粉尘减半。",
			      "date_published": "2025-04-01T00:00:00Z",
			      "id": "https://example.org/bulletin/zh/reports/fans/",
			      "title": "风扇",
			      "url": "https://example.org/bulletin/zh/reports/fans/",
			    },
			    {
			      "authors": [
			        {
			          "name": "机器厂",
			        },
			      ],
			      "content_text": "已撤回。没有用。（2024年）",
			      "date_published": "2024-01-01T00:00:00Z",
			      "id": "https://example.org/bulletin/zh/reports/masks/",
			      "title": "口罩",
			      "url": "https://example.org/bulletin/zh/reports/masks/",
			    },
			  ],
			  "language": "zh",
			  "title": "汇编",
			  "version": "https://jsonfeed.org/version/1.1",
			}
		`);
	});
});

describe('a bulletin that doesn’t say where it is published', () => {
	const digest = digestAt();
	let feed: Feed;
	beforeAll(() => {
		feed = feedOfFactory(editionOf(digest, 'en'), factory(digest, 'mill'));
	});

	test('gives the addresses below its host, and ids that no other bulletin has', () => {
		expect({ ...feed, entries: feed.entries.map(({ id, url }) => ({ id, url })) }).toMatchInlineSnapshot(`
			{
			  "author": "Our digest",
			  "entries": [
			    {
			      "id": "urn:uuid:31094080-5f28-81fc-b7d3-b51d8eb0ffb1",
			      "url": "/reports/fans/#~answer-works",
			    },
			    {
			      "id": "urn:uuid:f18839d6-eb51-8622-8f8e-695085ec26b6",
			      "url": "/reports/fans/",
			    },
			  ],
			  "id": "urn:uuid:8a4d7ff1-ebda-8652-8ff3-8b0707eccb49",
			  "lang": "en",
			  "page": "/factories/mill/",
			  "subtitle": [
			    {
			      "text": "New reports from here, answers to them, answers given here, and what was taken over and no longer stands",
			    },
			  ],
			  "title": "The Mill · Our digest",
			  "updated": "2025-06-01T00:00:00Z",
			}
		`);
		const other = bulletin({ ...records, 'digest.yml': settings.replace('Our', 'Their') });
		expect(feedOfFactory(editionOf(other, 'en'), factory(other, 'mill')).entries[0]?.id).not.toBe(feed.entries[0]?.id);
	});

	test('has other ids in another language, where an entry reads otherwise', () => {
		const chinese = feedOfFactory(editionOf(digest, 'zh'), factory(digest, 'mill'));
		expect(chinese.entries.filter(({ id }) => feed.entries.some((entry) => entry.id === id))).toEqual([]);
	});
});

test('where nothing is new yet, the feed is of the bulletin’s day', () => {
	const digest = digestAt();
	const { updated, entries } = feedOfFactory(editionOf(digest, 'en'), factory(digest, 'idle'));
	expect({ updated, entries }).toEqual({ updated: '2026-06-30T00:00:00Z', entries: [] });
});

describe('whatever the records say', () => {
	const nasty = fc
		.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom(']]>', '<!--', '&amp;', '\u0000', '\ud800', '\'"', '\r\n'),
			),
		)
		.map((parts) => parts.join(''));

	/** What XML and calendars can hold of a text; a parser takes every line break for the same. */
	const held = (text: string) =>
		Array.from(text.toWellFormed(), (character) => {
			const code = character.codePointAt(0) ?? 0;
			const isHeld = code < 0x20 ? [9, 10, 13].includes(code) : ![0x7f, 0xfffe, 0xffff].includes(code);
			return isHeld ? character : '';
		})
			.join('')
			.replaceAll(/\r\n?/g, '\n');

	test('the XML is well-formed, and each text is read as it was written', () => {
		fc.assert(
			fc.property(nasty, nasty, nasty, (title, first, second) => {
				const entry = { id: 'urn:x', url: '/x/', author: title, updated: '2026-01-01T00:00:00Z' };
				const parts = [{ text: first }, { text: second, lang: 'zh' }];
				const feed = { ...empty, title, entries: [{ ...entry, title: [{ text: title, lang: 'zh' }], summary: parts }] };
				const read = parseXml(atom(feed, '/feed.xml'));
				expect(one(read, 'title').text).toBe(held(title));
				const [found] = all(read, 'entry');
				expect(found && [one(found, 'title').text, one(found, 'summary').text]).toEqual([
					held(title),
					held(first) + held(second),
				]);
			}),
		);
	});
});

describe('what RFC 4287 and jsonfeed.org require is there, each once', () => {
	const digest = digestAt();
	const feeds = (ed: Edition) => [
		feedOfAll(ed),
		feedOfFactory(ed, factory(digest, 'works')),
		feedOfFactory(ed, factory(digest, 'idle')),
		feedOnTopic(ed, digest.records.topics.get('dust' as Topic['id']) as Topic),
	];
	const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

	test.each(['en', 'zh'])('Atom (%s)', (lang) => {
		for (const feed of feeds(editionOf(digest, lang))) {
			const read = parseXml(atom(feed, '/feed.xml'));
			expect([read.name, read.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
			for (const element of [read, ...all(read, 'entry')]) {
				expect(() => new URL(one(element, 'id').text)).not.toThrow();
				expect(one(element, 'title').text).not.toBe('');
				expect(one(element, 'updated').text).toMatch(time);
				expect(one(element, 'author').children.map(({ name }) => name)).toEqual(['name']);
			}
			const links = all(read, 'link').map(({ attributes }) => attributes['rel']);
			expect(links).toEqual(['alternate', 'self']);
			const ids = all(read, 'entry').map((entry) => one(entry, 'id').text);
			expect(new Set(ids).size).toBe(ids.length);
			const times = all(read, 'entry').map((entry) => one(entry, 'updated').text);
			expect(times).toEqual(times.toSorted().reverse());
		}
	});

	test.each(['en', 'zh'])('JSON Feed (%s)', (lang) => {
		for (const feed of feeds(editionOf(digest, lang))) {
			const read = JSON.parse(JSON.stringify(jsonFeed(feed, '/feed.json')));
			expect(read).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String) });
			for (const item of read.items) {
				expect(item).toMatchObject({
					id: expect.any(String),
					content_text: expect.stringMatching(/./),
					date_published: expect.stringMatching(time),
				});
			}
		}
	});
});

const empty: Feed = {
	id: 'urn:f',
	lang: 'en',
	title: '',
	subtitle: [],
	author: '',
	page: '/',
	updated: '2026-01-01T00:00:00Z',
	entries: [],
};

const all = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name);
function one(element: XmlElement, name: string): XmlElement {
	const found = all(element, name);
	expect(found.map((child) => child.name)).toEqual([name]);
	return found[0] as XmlElement;
}
