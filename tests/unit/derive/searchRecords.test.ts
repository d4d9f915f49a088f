import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/core/derive/searchRecords.ts';
import { searchText } from '../../../src/core/derive/searchText.ts';
import { searchTitles } from '../../../src/core/derive/searchTitles.ts';
import { titleTokens } from '../../../src/core/derive/titleTokens.ts';
import { answerAnchor, createRoutes } from '../../../src/core/routes.ts';
import { bulletin } from '../../support/bulletin.ts';

const digest = bulletin({
	'topics/quality.md': '---\ntitle: Quality\nsynonyms: [rejects]\n---\n',
	'topics/quality.zh.md': '---\ntitle: 质量\nsynonyms: [次品]\n---\n',
	'factories/mill.md':
		'---\ntitle: The Mill\nnames: [国棉一厂]\nworkshops: [{ id: spinning, title: Spinning floor }]\n---\n',
	'factories/works.md': '---\ntitle: The Works\n---\n',
	'factories/works.zh.md': '---\ntitle: 机器厂\n---\n',
	'reports/filings.md': `---
title: Iron filings worth ８０００
factory: mill
workshop: spinning
topic: [quality]
outcome: Nothing is thrown away.
date: 1957-01
problem: Filings went to the rubbish heap.
steps: [{ id: sweep, text: Sweep them up }]
---

The story.

## What was done

They were ﬁled away.
`,
	'reports/filings.zh.md': '---\ntitle: 八千元铁屑\noutcome: 不再扔掉，全部回收。\n---\n\n经过。\n',
	'reports/only-english.md':
		'---\ntitle: Only English\ngroup: { name: Many mills }\ntopic: [quality]\noutcome: Good.\n---\n',
	'adoptions/filings/works.md': `---
report: filings
factory: works
response: declined
reason: { code: cost, text: Too dear }
outcome: Not taken over.
---

We have no scales.
`,
	'adoptions/filings/works.zh.md': '---\noutcome: 没有采用。\nreason: { text: 太贵 }\n---\n\n我们没有秤。\n',
});
const records = searchRecords(digest, createRoutes('/bulletin/', ['en', 'zh']));

describe('a report as the search sees it', () => {
	test('once in each language in which it has text', () => {
		expect(records.map(({ id, lang, url, languages }) => [id, lang, url, languages.join()])).toEqual([
			['filings', 'en', '/bulletin/reports/filings/', 'en,zh'],
			['filings', 'zh', '/bulletin/zh/reports/filings/', 'en,zh'],
			['only-english', 'en', '/bulletin/reports/only-english/', 'en'],
		]);
	});

	test('with its problem, steps, text and answers, and the names by which people look for it', () => {
		expect(records[0]).toEqual({
			id: 'filings',
			url: '/bulletin/reports/filings/',
			lang: 'en',
			languages: ['en', 'zh'],
			title: 'Iron filings worth 8000',
			summary: 'Nothing is thrown away.',
			sections: [
				{ id: '', heading: '', text: 'Filings went to the rubbish heap.\nSweep them up' },
				{ id: '', heading: '', text: 'The story.' },
				{ id: 'what-was-done', heading: 'What was done', text: 'They were filed away.' },
				{
					id: answerAnchor('filings/works'),
					heading: 'The Works',
					text: 'Not taken over.\nToo dear\nWe have no scales.',
				},
			],
			keywords: ['The Mill', '国棉一厂', 'Spinning floor', 'Quality', 'rejects'],
			facets: {
				factory: ['mill'],
				workshop: ['mill/spinning'],
				topic: ['quality'],
				response: ['declined'],
				year: ['1957'],
			},
			date: '1957-01',
		});
	});

	test('in the words of its language', () => {
		const zh = records[1];
		expect(zh?.title).toBe('八千元铁屑');
		expect(zh?.sections.at(-1)).toEqual({
			id: answerAnchor('filings/works'),
			heading: '机器厂',
			text: '没有采用。\n太贵\n我们没有秤。',
		});
		expect(zh?.keywords).toEqual(['The Mill', '国棉一厂', 'Spinning floor', '质量', '次品']);
	});
});

test('letters and figures are compared as plain ones; punctuation stays as it was written', () => {
	expect(searchText(' ＥＮＯＳＰＣ，８０００元（ｶﾞ） ')).toBe('ENOSPC，8000元（ガ）');
	expect(searchText('soft\u00ADware zero\u200Bwidth')).toBe('software zerowidth');
});

test('titles for "did you mean" stand in the words of the edition', () => {
	const titles = searchTitles(digest, createRoutes('/', ['en', 'zh']), 'zh');
	expect(titles.map(({ kind, title, url }) => `${kind} ${title} ${url}`)).toEqual([
		'reports 八千元铁屑 /zh/reports/filings/',
		'reports Only English /zh/reports/only-english/',
		'topics 质量 /zh/topics/quality/',
		'factories The Mill /zh/factories/mill/',
		'factories 机器厂 /zh/factories/works/',
	]);
});

test.each([
	['Brother contracts!', ['brother', 'contracts']],
	['兄弟合同', ['兄弟', '弟合', '合同']],
	['第1号 mill', ['第', '1', '号', 'mill']],
	['', []],
])('the words of a title: %s', (title, words) => {
	expect(titleTokens(title)).toEqual(words);
});
