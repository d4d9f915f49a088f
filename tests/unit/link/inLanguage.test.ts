import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../../src/core/link/inLanguage.ts';
import { langOf } from '../../../src/core/link/langOf.ts';
import type { RecordOf } from '../../../src/core/model.ts';
import type { Id } from '../../../src/core/schema/id.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';
import { bulletin } from '../../support/bulletin.ts';

const basis = {
	'factories/f.md':
		'---\ntitle: F\nworkshops:\n  - { id: first, title: First workshop }\n  - { id: second, title: Second workshop }\n---\n',
	'topics/t.md': '',
};
const report = `---
title: Rounds
factory: f
topic: [t]
outcome: Fewer defects.
date: 1956-08
results:
  - { measure: Defects, unit: per cent, before: 8, after: 3, better: down }
  - { measure: Output, after: 40 }
steps:
  - { id: walk, text: Walk the floor., essential: true }
  - { id: note, text: Note what you see. }
source: { publication: A paper, page: '4', title: A title }
---

English text.
`;

function view<K extends Kind>(kind: K, id: string, lang: string, files: Record<string, string>) {
	const record = bulletin({ ...basis, ...files }).records[kind].get(id as Id<K>);
	if (!record) throw new Error(`no ${kind}/${id}`);
	return inLanguage(record as RecordOf<K>, lang);
}

test('a translation of the title alone leaves the text in its own language, and each part says in which it is', () => {
	const files = { 'reports/r.md': report, 'reports/r.zh.md': '---\ntitle: 巡回\n---\n' };
	expect(view('reports', 'r', 'zh', files)).toMatchObject({
		data: { title: '巡回', outcome: 'Fewer defects.' },
		body: { html: '<p>English text.</p>' },
	});
	const record = bulletin({ ...basis, ...files }).records.reports.get('r' as Id<'reports'>) as RecordOf;
	expect(['title', 'outcome', 'body'].map((part) => langOf(record, part, 'zh'))).toEqual(['zh', 'en', 'en']);
	expect(['title', 'outcome', 'body'].map((part) => langOf(record, part, 'en'))).toEqual(['en', 'en', 'en']);
});

describe('a record with a translation', () => {
	const zh = view('reports', 'r', 'zh', {
		'reports/r.md': report,
		'reports/r.zh.md': `---
title: 巡回
outcome: 次品减少。
results:
  - { measure: 次品, unit: '%' }
  - { measure: 产量 }
steps:
  - { id: note, text: 记下所见。 }
source: { publication: 报纸 }
---

中文正文。
`,
	});

	test('shows its translated fields and text, and says so', () => {
		expect(zh).toMatchObject({ lang: 'zh', file: 'reports/r.zh.md', data: { title: '巡回', outcome: '次品减少。' } });
		expect(zh.body.html).toBe('<p>中文正文。</p>');
	});

	test('keeps what is the same in every language', () => {
		expect(zh.data).toMatchObject({ factory: 'f', topic: ['t'], date: '1956-08' });
	});

	test('matches items without a name by their place', () => {
		expect(zh.data.results).toEqual([
			{ measure: '次品', unit: '%', before: 8, after: 3, better: 'down' },
			{ measure: '产量', after: 40 },
		]);
	});

	test('matches items with a name by it, and keeps those that were left out', () => {
		expect(zh.data.steps).toEqual([
			{ id: 'walk', text: 'Walk the floor.', essential: true },
			{ id: 'note', text: '记下所见。', essential: false },
		]);
	});

	test('merges groups of fields one by one', () => {
		expect(zh.data.source).toEqual({ publication: '报纸', page: '4', title: 'A title' });
	});
});

test('lists of words are translated whole', () => {
	const { data } = view('topics', 'q', 'zh', {
		'topics/q.md': '---\ntitle: Quality\nsynonyms: [defects, waste]\n---\n',
		'topics/q.zh.md': '---\ntitle: 质量\nsynonyms: [次品]\n---\n',
	});
	expect(data).toEqual({ title: '质量', synonyms: ['次品'] });
});

test('workshops are matched by id in whatever order', () => {
	const { data } = view('factories', 'g', 'zh', {
		'factories/g.md': basis['factories/f.md'],
		'factories/g.zh.md':
			'---\ntitle: 厂\nworkshops:\n  - { id: second, title: 二车间 }\n  - { id: first, title: 一车间 }\n---\n',
	});
	expect(data.workshops).toEqual([
		{ id: 'first', title: '一车间' },
		{ id: 'second', title: '二车间' },
	]);
});

test("steps of an answer are matched by the report's step", () => {
	const { data } = view('adoptions', 'r/g', 'zh', {
		'reports/r.md': report,
		'factories/g.md': '',
		'adoptions/r/g.md':
			'---\nreport: r\nfactory: g\nresponse: adapted\nsteps:\n  - { step: walk, how: kept }\n  - { step: note, how: changed, text: On a board. }\n---\n',
		'adoptions/r/g.zh.md': '---\nsteps:\n  - { step: note, text: 写在板上。 }\n---\n',
	});
	expect(data.steps).toEqual([
		{ step: 'walk', how: 'kept' },
		{ step: 'note', how: 'changed', text: '写在板上。' },
	]);
});

test('a record without a translation is shown in its own language', () => {
	expect(view('reports', 'r', 'zh', { 'reports/r.md': report })).toMatchObject({
		lang: 'en',
		file: 'reports/r.md',
		data: { title: 'Rounds' },
	});
	expect(view('topics', 'only', 'en', { 'topics/only.md': '---\ntitle: 只有中文\nlang: zh\n---\n' })).toMatchObject({
		lang: 'zh',
		data: { title: '只有中文' },
	});
});

test('the record itself is never changed', () => {
	const files = { 'reports/r.md': report, 'reports/r.zh.md': '---\ntitle: 巡回\noutcome: 好。\n---\n' };
	const record = bulletin({ ...basis, ...files }).records.reports.get('r' as Id<'reports'>);
	const before = structuredClone(record?.data);
	if (record) inLanguage(record, 'zh');
	expect(record?.data).toEqual(before);
});
