import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftIssue } from '../../../src/core/desk/draftIssue.ts';
import { issueText } from '../../../src/core/desk/issueText.ts';
import { interfaceWords } from '../../../src/site/words/words.ts';
import { bulletin } from '../../support/bulletin.ts';
import { runHere } from '../../support/runHere.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

const report = (date: string, more = '') =>
	`---\ntitle: R ${date}\nfactory: f\ntopic: [t]\noutcome: O.\ndate: ${date}\n${more}---\n`;
const measured = 'results:\n  - { measure: Gas, unit: m, before: 2, after: 1, period: a year, method: by meter }\n';

describe('the draft of a number', () => {
	const base = { 'factories/f.md': '', 'topics/t.md': '' };

	test('goes from the day after the last number to today', () => {
		const digest = bulletin({
			...base,
			'issues/1.md': '---\ntitle: One\nnumber: 1\nfrom: 2025\nto: 2026-02\n---\n',
			'issues/0.md': '---\ntitle: Nought\nnumber: 7\nfrom: 2024\nto: 2024\n---\n',
		});
		expect(draftIssue(digest)).toMatchObject({ number: 8, from: '2026-03-01', to: '2026-06-30', highlights: [] });
	});

	test('the first one begins with the first day that any record has', () => {
		const digest = bulletin({ ...base, 'reports/a.md': report('2024-05'), 'reports/b.md': report('2025') });
		expect(draftIssue(digest)).toMatchObject({ number: 1, from: '2024-05-01', to: '2026-06-30' });
	});

	test('puts the best borne out first, then the newest; of drafts and disputed reports nothing', () => {
		const digest = bulletin({
			...base,
			'reports/old-and-measured.md': report('2026-01', measured),
			'reports/a.md': report('2026-02'),
			'reports/b.md': report('2026-03'),
			'reports/c.md': report('2026-04', 'status: disputed\n'),
			'reports/earlier.md': report('2020', measured),
			'reports/too-old.md': report('2020', measured),
			'adoptions/earlier/g.md':
				'---\nreport: earlier\nfactory: g\nresponse: adopted\ndate: 2026-05\nverification: { level: audit }\n---\n',
			'factories/g.md': '',
		});
		const { highlights } = draftIssue(digest, { from: '2026-01-01' });
		expect(highlights).toEqual(['earlier', 'old-and-measured', 'b']);
	});

	test('where no day is left, it says which last day to name', () => {
		const digest = bulletin({ ...base, 'issues/1.md': '---\ntitle: One\nnumber: 1\nfrom: 2025\nto: 2026\n---\n' });
		expect(() => draftIssue(digest)).toThrow('The last number goes to 2026-12-31.');
		expect(draftIssue(digest, { to: '2027-01' })).toMatchObject({ from: '2027-01-01', to: '2027-01' });
	});
});

describe('what came late', () => {
	const digest = bulletin({
		'topics/t.md': '',
		'factories/f.md': '',
		'factories/g.md': '',
		'issues/1.md': '---\ntitle: One\nnumber: 1\nfrom: 2025\nto: 2025\n---\n',
		'issues/2.md': '---\ntitle: Two\nnumber: 2\nfrom: 2026-01\nto: 2026-03\n---\n',
		'reports/in-time.md': report('2025-05'),
		'reports/told-late-already.md': report('2025-06'),
		'reports/late.md': report('2025-07'),
		'reports/not-committed.md': report('2026-02'),
		'reports/before-its-number-ended.md': report('2026-03-01'),
		'reports/new.md': report('2026-05'),
		'adoptions/in-time/g.md': '---\nreport: in-time\nfactory: g\nresponse: trial\ndate: 2025-08\n---\n',
	});
	const commits = new Map(
		(
			[
				['reports/in-time.md', '2025-05-02'],
				['issues/1.md', '2026-01-05'],
				['reports/told-late-already.md', '2026-02-01'],
				['issues/2.md', '2026-03-20'],
				['reports/before-its-number-ended.md', '2026-03-21'],
				['reports/late.md', '2026-05-01'],
				['adoptions/in-time/g.md', '2026-05-01'],
				['reports/new.md', '2026-05-02'],
			] as const
		).map(([file, day], place) => [file, { day, place }]),
	);

	test('by Git, after the last number, and after the number in whose days it is dated', () => {
		const { late } = draftIssue(digest, {}, commits);
		expect(late.map(({ id }) => id)).toEqual(['not-committed', 'in-time/g', 'late']);
	});

	test('nothing where nobody can know: without a history, or before the last number is committed', () => {
		expect(draftIssue(digest).late).toEqual([]);
		const without = new Map([...commits].filter(([file]) => file !== 'issues/2.md'));
		expect(draftIssue(digest, {}, without).late).toEqual([]);
	});

	test('stands in the text', () => {
		const { responses, colon, answer, issue } = interfaceWords('en', undefined);
		const words = { ...issue, colon, responses, verification: answer.verification, notInUse: answer.inUse.no };
		expect(issueText(digest, draftIssue(digest, {}, commits), 'en', words)).toMatchInlineSnapshot(`
			"## New reports

			- [R 2026-05](../reports/new.md): O.

			## Came late

			- [R 2026-02](../reports/not-committed.md): O.
			- factories/g.md: [R 2025-05](../adoptions/in-time/g.md): On trial
			- [R 2025-07](../reports/late.md): O.
			"
		`);
	});
});

test('the text tells what was verified, given up and closed, in both languages', () => {
	const answer = (fields: string) => `---\nreport: r\n${fields}\n---\n`;
	const digest = bulletin({
		'topics/t.md': '',
		...Object.fromEntries(['f', 'g', 'h', 'i'].map((id) => [`factories/${id}.md`, `---\ntitle: Plant ${id}\n---\n`])),
		'reports/r.md': report('2024'),
		'adoptions/r/g.md': answer(
			'factory: g\nresponse: adopted\ndate: 2025-01\nverification: { level: audit, date: 2026-02-03 }',
		),
		'adoptions/r/h.md': answer(
			'factory: h\nresponse: adopted\ndate: 2025-01\nchecks:\n  - { date: 2026-02-03, inUse: no }',
		),
		'adoptions/r/i.md': answer('factory: i\nresponse: abandoned\nreason: { code: cost }\ndate: 2026-03'),
		'adoptions/r/f.md': answer('group: { name: Others }\nresponse: trial\ndate: 2026-03'),
		'needs/n.md': '---\ntitle: Noise\nfactory: g\ntopic: [t]\nstatus: closed\nclosedBy: r/f\n---\n',
	});
	const draft = draftIssue(digest, { from: '2026-01-01' });
	expect(draft.highlights).toEqual(['r']);
	const text = (lang: 'en' | 'zh') => {
		const words = interfaceWords(lang, undefined);
		const { responses, colon, answer, issue } = words;
		return issueText(digest, draft, lang, {
			...issue,
			colon,
			responses,
			verification: answer.verification,
			notInUse: answer.inUse.no,
		});
	};
	expect(text('en')).toMatchInlineSnapshot(`
		"## New answers

		- Others: [R 2024](../adoptions/r/f.md): On trial

		## Verified

		- Plant g: [R 2024](../adoptions/r/g.md): audited

		## No longer in use

		- Plant i: [R 2024](../adoptions/r/i.md): Abandoned
		- Plant h: [R 2024](../adoptions/r/h.md): no longer in use

		## Needs closed

		- [Noise](../needs/n.md): [R 2024](../adoptions/r/f.md)
		"
	`);
	expect(text('zh')).toMatchInlineSnapshot(`
		"## 新的答复

		- Others：[R 2024](../adoptions/r/f.md)：试行

		## 得到核实

		- Plant g：[R 2024](../adoptions/r/g.md)：已审核

		## 不再采用

		- Plant i：[R 2024](../adoptions/r/i.md)：已停用
		- Plant h：[R 2024](../adoptions/r/h.md)：不再采用

		## 已了结的需求

		- [Noise](../needs/n.md)：[R 2024](../adoptions/r/f.md)
		"
	`);
});

describe('digest issue', { timeout: 60_000 }, () => {
	test('writes no translation into a language of which the interface has no words', async () => {
		await using sample = await sampleCopy();
		const settings = join(sample.content, 'digest.yml');
		const text = await readFile(settings, 'utf8');
		await writeFile(settings, text.replace(/^languages:.*$/m, 'languages: [en, es, zh]'));
		await runHere('issue', '--content', sample.content, '--from', '2025-01-01');
		const files = await readdir(join(sample.content, 'issues'));
		expect(files.filter((file) => file.startsWith('2.')).sort()).toEqual(['2.md', '2.zh.md']);
	});

	test('writes the number and its text in each other language, and the whole stays sound', async () => {
		await using sample = await sampleCopy();
		const at = ['--content', sample.content];
		await writeFile(join(sample.content, 'reports/soak.md'), await sample.read('reports/guard-on-the-press.md'));
		expect(await runHere('issue', ...at, '--from', '2025-01-01')).toMatchObject({ code: 0, err: '' });
		expect(await sample.read('issues/2.md')).toMatchInlineSnapshot(`
			"---
			title: No. 2
			number: 2
			from: '2025-01-01'
			to: '2026-06-30'
			highlights: [guard-on-the-press, soak]
			---

			## New reports

			- [A guard on the press](../reports/guard-on-the-press.md): No hand was hurt in a year.
			- [A guard on the press](../reports/soak.md): No hand was hurt in a year.

			## New answers

			- Sample Plant South: [A guard on the press](../adoptions/guard-on-the-press/plant-south.md): Adapted

			## Exchanges

			- [Spring visit](../exchanges/spring-visit.md)

			## Decisions

			- [Guards first](../decisions/guards-first.md)

			## Needs opened

			- [Noise in the press shop](../needs/noise.md)
			"
		`);
		expect(await sample.read('issues/2.zh.md')).toMatchInlineSnapshot(`
			"---
			title: 第 2 期
			---

			## 新的经验

			- [压机护罩](../reports/guard-on-the-press.md)：一年没有人伤手。
			- [A guard on the press](../reports/soak.md)：No hand was hurt in a year.

			## 新的答复

			- 示例南厂：[压机护罩](../adoptions/guard-on-the-press/plant-south.md)：改进后采用

			## 交流

			- [春季参观](../exchanges/spring-visit.md)

			## 决定

			- [先装护罩](../decisions/guards-first.md)

			## 新提出的需求

			- [压机车间噪声大](../needs/noise.md)
			"
		`);
		expect(await runHere('check', ...at)).toMatchObject({ code: 0 });
	});

	test('--dry-run shows the same and writes nothing', async () => {
		await using sample = await sampleCopy();
		const before = await sample.files();
		const { code, out } = await runHere('issue', '--content', sample.content, '--dry-run', '--title', 'Spring: 2026');
		expect(code).toBe(0);
		expect(out).toContain(`${join(sample.content, 'issues/2.zh.md')}\n\n---\ntitle: 'Spring: 2026'\n---\n`);
		expect(await sample.files()).toEqual(before);
	});

	test('overwrites nothing, and is not made of a bulletin with errors', async () => {
		await using sample = await sampleCopy();
		const at = ['--content', sample.content];
		const before = await sample.files();
		expect(await runHere('issue', ...at, '--id', '1')).toMatchObject({ code: 2, out: '' });
		expect((await runHere('issue', ...at, '--to', 'yesterday')).err).toContain('“to” must be a date');
		await writeFile(join(sample.content, 'topics/safety.md'), '---\ntitel: Safety\n---\n');
		const { code, out, err } = await runHere('issue', ...at);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/Did you mean “title”\?[\s\S]*\nNothing was written: mend these first\.\n$/);
		expect(await sample.files()).toEqual(before);
	});
});
