import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/core/derive/searchRecords.ts';
import { searchText } from '../../../src/core/derive/searchText.ts';
import { searchTitles } from '../../../src/core/derive/searchTitles.ts';
import { titleTokens } from '../../../src/core/derive/titleTokens.ts';
import { answerAnchor, createRoutes, pageAnchor } from '../../../src/core/routes.ts';
import { bulletin } from '../../support/bulletin.ts';

const digest = bulletin({
	'digest.yml':
		'title: A bulletin\nlanguages: [en, zh]\nasOf: 2026-06-30\nattributes: [{ id: foundry, title: A foundry }]\n',
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
results: [{ measure: Iron saved, unit: kg, before: 0, after: 8, period: One month, method: "Weighed!" }]
conditions: [{ need: helpful, attribute: foundry, is: true, why: Somebody must melt them }]
cost: Two brooms
effort: An hour a week
evidence: [{ type: document, title: The stores ledger, url: "https://example.org/ledger" }]
source: { publication: Works News, title: Filings, author: A turner, note: Shortened }
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
results: [{ measure: Iron saved, unit: kg, before: 1, after: 1, period: A week }, { measure: Dust, before: 2, after: 1 }]
verification: { level: self, by: The stores }
checks: [{ date: 1957-05, inUse: no, note: Still none, by: The storeman }]
---

We have no scales.
`,
	'exchanges/visit.md': `---
title: A visit
kind: visit
level: factory
date: 1957-02
reports: [filings]
appraisals: [{ report: filings, by: The turners, learn: [Sweep daily], reply: Agreed }]
---
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
			written: 'Iron filings worth ８０００',
			summary: 'Nothing is thrown away.',
			sections: [
				{
					id: '',
					heading: '',
					text: [
						'Filings went to the rubbish heap.',
						'Sweep them up.',
						...['Iron saved.', '0 → 8 kg.', 'One month.', 'Weighed!'],
						'Somebody must melt them.',
						...['Two brooms.', 'An hour a week.', 'The stores ledger.'],
						...['Filings.', 'Works News.', 'A turner.', 'Shortened.'],
					].join('\n'),
				},
				{ id: '', heading: '', text: 'The story.' },
				{ id: 'what-was-done', heading: 'What was done', text: 'They were filed away.' },
				{
					id: answerAnchor('filings/works'),
					heading: 'The Works',
					text: [
						...['Not taken over.', 'Too dear.'],
						// The measure of the report itself stands in its table alone.
						...['1 → 1 kg.', 'A week.', 'Dust.', '2 → 1.'],
						...['We have no scales.', 'Still none.', 'The storeman.', 'The stores.'],
					].join('\n'),
				},
				{
					id: pageAnchor('appraisals'),
					heading: 'A visit',
					text: 'Sweep daily.\nAgreed.\nThe turners.',
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
		expect(zh?.sections.find(({ id }) => id === answerAnchor('filings/works'))).toEqual({
			id: answerAnchor('filings/works'),
			heading: '机器厂',
			text: '没有采用。\n太贵。\n1 → 1 kg.\nA week.\nDust.\n2 → 1.\n我们没有秤。\nStill none.\nThe storeman.\nThe stores.',
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
