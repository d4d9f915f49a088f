import { describe, expect, test } from 'vitest';
import type { Digest, Report } from '../../../src/core/model.ts';
import { guide } from '../../../src/site/crawl/guide.ts';
import { reportData } from '../../../src/site/crawl/reportData.ts';
import { robots } from '../../../src/site/crawl/robots.ts';
import { sitemap, sitemapIndex, sitemapParts } from '../../../src/site/crawl/sitemap.ts';
import { bulletin } from '../../support/bulletin.ts';
import { editionOf } from '../../support/editionOf.ts';
import { parseXml } from '../../support/parseXml.ts';

const settings = 'title: { en: Our digest, zh: 汇编 }\nlanguages: [en, zh]\nasOf: 2026-06-30\n';
const records = {
	'topics/dust.md': '---\ntitle: Dust [fine]\n---\n',
	'topics/dust.zh.md': '---\ntitle: 粉尘\n---\n',
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'reports/fans.md':
		'---\ntitle: Fans </script>\nfactory: mill\ntopic: [dust]\noutcome: Dust fell by half.\ndate: 2025-04\n---\n',
	'reports/fans.zh.md': '---\ntitle: 风扇\noutcome: 粉尘减半。\n---\n',
	'reports/masks.md':
		'---\ntitle: 口罩\nlang: zh\ngroup: { name: 小厂, count: 12 }\ntopic: [dust]\noutcome: 没有用。\nstatus: withdrawn\n---\n',
	'reports/plans.md': '---\ntitle: Plans\nfactory: mill\ntopic: [dust]\noutcome: None yet.\nstatus: draft\n---\n',
};
const url = 'url: https://example.org/bulletin/\n';
const digestWith = (more: string) => bulletin({ 'digest.yml': settings + more, ...records });
const report = (digest: Digest, id: string) => digest.records.reports.get(id as Report['id']) as Report;

describe('sitemaps', () => {
	test('hold every page that is published, once, in each language', () => {
		const ed = editionOf(digestWith(url), 'zh');
		expect(sitemap(ed, 1)).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="utf-8"?>
			<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				<url><loc>https://example.org/bulletin/zh/</loc></url>
				<url><loc>https://example.org/bulletin/zh/reports/</loc></url>
				<url><loc>https://example.org/bulletin/zh/factories/</loc></url>
				<url><loc>https://example.org/bulletin/zh/topics/</loc></url>
				<url><loc>https://example.org/bulletin/zh/areas/</loc></url>
				<url><loc>https://example.org/bulletin/zh/needs/</loc></url>
				<url><loc>https://example.org/bulletin/zh/exchanges/</loc></url>
				<url><loc>https://example.org/bulletin/zh/decisions/</loc></url>
				<url><loc>https://example.org/bulletin/zh/issues/</loc></url>
				<url><loc>https://example.org/bulletin/zh/network/</loc></url>
				<url><loc>https://example.org/bulletin/zh/numbers/</loc></url>
				<url><loc>https://example.org/bulletin/zh/finder/</loc></url>
				<url><loc>https://example.org/bulletin/zh/reports/fans/</loc></url>
				<url><loc>https://example.org/bulletin/zh/reports/masks/</loc></url>
				<url><loc>https://example.org/bulletin/zh/factories/mill/</loc></url>
				<url><loc>https://example.org/bulletin/zh/topics/dust/</loc></url>
			</urlset>
			"
		`);
		expect(sitemapIndex([editionOf(ed.whole, 'en'), ed])).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="utf-8"?>
			<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				<sitemap><loc>https://example.org/bulletin/sitemap-1.xml</loc></sitemap>
				<sitemap><loc>https://example.org/bulletin/zh/sitemap-1.xml</loc></sitemap>
			</sitemapindex>
			"
		`);
	});

	test('are several where one would hold more addresses than the protocol allows', () => {
		const digest = digestWith(url);
		const topic = [...digest.records.topics.values()][0];
		const topics = new Map(Array.from({ length: 120_000 }, (_, number) => [`t${number}`, topic]));
		const large = { ...digest, records: { ...digest.records, topics } } as unknown as Digest;
		const ed = editionOf(large, 'en');
		expect(sitemapParts(ed)).toEqual([1, 2, 3]);
		const addresses = sitemapParts(ed).map((part) =>
			parseXml(sitemap(ed, part)).children.map(({ children }) => children[0]?.text),
		);
		expect(addresses.map(({ length }) => length)).toEqual([50_000, 50_000, 20_015]);
		expect(new Set(addresses.flat()).size).toBe(120_015);
		expect(sitemapIndex([ed]).match(/<loc>.*?<\/loc>/g)).toEqual(
			[1, 2, 3].map((part) => `<loc>https://example.org/bulletin/sitemap-${part}.xml</loc>`),
		);
	});
});

test('whoever reads the whole site is told where the sitemaps are', () => {
	expect(robots(editionOf(digestWith('url: https://example.org/\n'), 'en'))).toMatchInlineSnapshot(`
		"User-agent: *
		Disallow:

		Sitemap: https://example.org/sitemap.xml
		"
	`);
});

describe('the guide for programs', () => {
	test('in English', () => {
		expect(guide(editionOf(digestWith(url), 'en'))).toMatchInlineSnapshot(`
			"# Our digest

			2 reports, 1 factory, 0 answers. Counted to 30 June 2026.

			## Lists

			- [Reports](https://example.org/bulletin/reports/): Every experience in the bulletin, the newest first.
			- [Factories](https://example.org/bulletin/factories/): Everyone who gives or takes experience here.
			- [Topics](https://example.org/bulletin/topics/): What the reports are about.
			- [Areas](https://example.org/bulletin/areas/): Groups of factories, and the key point that leads each.
			- [Needs](https://example.org/bulletin/needs/): Problems for which experience is looked for.
			- [Exchanges](https://example.org/bulletin/exchanges/): Meetings, visits and study groups at which experience passes from one to another.
			- [Decisions](https://example.org/bulletin/decisions/): Decisions that promote an experience.
			- [Issues](https://example.org/bulletin/issues/): The numbers of the bulletin, the newest first.
			- [Who learned from whom](https://example.org/bulletin/network/): Every adoption of which both places are named, from the one that gave to the one that took. The wider the band, the more was taken over.
			- [The network in figures](https://example.org/bulletin/numbers/): Each figure says how it is counted and leads to its records. There is no ranking of factories and no average of them.

			## Topics

			- [Dust \\[fine\\]](https://example.org/bulletin/topics/dust/): 2 reports

			## Files for programs

			- [Atom feed](https://example.org/bulletin/feed.xml): New reports and answers
			- [JSON feed](https://example.org/bulletin/feed.json): New reports and answers
			- [reports.json](https://example.org/bulletin/finder/reports.json): The reports as JSON: what came of each, and whom it suits
			"
		`);
	});

	test('in Chinese', () => {
		expect(guide(editionOf(digestWith(url), 'zh'))).toMatchInlineSnapshot(`
			"# 汇编

			共收经验 2 篇、工厂 1 个、答复 0 份。统计截至2026年6月30日。

			## 目录

			- [经验](https://example.org/bulletin/zh/reports/)：本汇编的全部经验，新的在前。
			- [工厂](https://example.org/bulletin/zh/factories/)：在这里提供或学习经验的所有单位。
			- [主题](https://example.org/bulletin/zh/topics/)：经验所讲的主题。
			- [片区](https://example.org/bulletin/zh/areas/)：分成片的工厂，以及带动每一片的重点。
			- [需求](https://example.org/bulletin/zh/needs/)：正在寻找经验来解决的问题。
			- [交流](https://example.org/bulletin/zh/exchanges/)：经验在这些会议、访问和学习组中从一处传到另一处。
			- [决定](https://example.org/bulletin/zh/decisions/)：推广经验的决定。
			- [各期](https://example.org/bulletin/zh/issues/)：各期汇编，新的在前。
			- [谁向谁学习](https://example.org/bulletin/zh/network/)：双方都列了名的每一次采用，从提供经验的地方连到学习的地方。带子越宽，学去的越多。
			- [用数字看全网](https://example.org/bulletin/zh/numbers/)：每个数字都说明怎样计算，并连到它的记录。不给工厂排名次，也不取平均。

			## 主题

			- [粉尘](https://example.org/bulletin/zh/topics/dust/)：2 篇经验

			## 供程序使用的文件

			- [Atom 订阅](https://example.org/bulletin/zh/feed.xml)：新的经验和答复
			- [JSON 订阅](https://example.org/bulletin/zh/feed.json)：新的经验和答复
			- [reports.json](https://example.org/bulletin/zh/finder/reports.json)：经验的 JSON 文件：各自的成效，以及适合哪些单位
			"
		`);
	});

	test('of a bulletin that names no address has paths', () => {
		expect(guide(editionOf(digestWith(''), 'en'))).toContain('- [Reports](/reports/): ');
	});
});

describe('what a page tells of its report to programs', () => {
	const dataOf = (id: string, lang: string, more = url) => {
		const ed = editionOf(digestWith(more), lang);
		return reportData(ed, report(ed.whole, id));
	};

	test('is the report with who had it and what it is about', () => {
		expect(JSON.parse(dataOf('fans', 'zh'))).toMatchInlineSnapshot(`
			{
			  "@context": "https://schema.org",
			  "@type": "Article",
			  "about": [
			    "粉尘",
			  ],
			  "abstract": "粉尘减半。",
			  "author": {
			    "@type": "Organization",
			    "name": "The Mill",
			    "url": "https://example.org/bulletin/zh/factories/mill/",
			  },
			  "dateCreated": "2025-04",
			  "headline": "风扇",
			  "inLanguage": "zh",
			  "isPartOf": {
			    "@type": "WebSite",
			    "name": "汇编",
			    "url": "https://example.org/bulletin/zh/",
			  },
			  "url": "https://example.org/bulletin/zh/reports/fans/",
			}
		`);
	});

	test('leaves out what isn’t stated, and tells what no longer stands', () => {
		expect(JSON.parse(dataOf('masks', 'en'))).toMatchInlineSnapshot(`
			{
			  "@context": "https://schema.org",
			  "@type": "Article",
			  "about": [
			    "Dust [fine]",
			  ],
			  "abstract": "没有用。",
			  "author": {
			    "@type": "Organization",
			    "name": "小厂",
			  },
			  "creativeWorkStatus": "withdrawn",
			  "headline": "口罩",
			  "inLanguage": "zh",
			  "isPartOf": {
			    "@type": "WebSite",
			    "name": "Our digest",
			    "url": "https://example.org/bulletin/",
			  },
			  "url": "https://example.org/bulletin/reports/masks/",
			}
		`);
	});

	test('can’t end the element in which it stands', () => {
		expect(dataOf('fans', 'en')).not.toContain('<');
		expect(JSON.parse(dataOf('fans', 'en'))).toMatchObject({ headline: 'Fans </script>' });
	});
});
