import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, type Candidates, needCandidates } from '../../../src/core/derive/needCandidates.ts';
import { blocked, suitability } from '../../../src/core/derive/suitability.ts';
import type { Digest, Need, Report } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const small = { need: 'blocking', attribute: 'size', is: 'small' };
const digest = linked({
	topics: { noise: {}, dust: {}, other: {} },
	factories: { mill: { profile: { size: 'small' } }, works: {} },
	reports: {
		'both-topics': { topic: ['dust', 'noise', 'dust'] },
		'topic-and-words': { topic: ['noise'], title: 'Quiet fettling of castings', problem: 'Noise.' },
		'topic-only': { topic: ['noise'], date: '2026' },
		'topic-old': { topic: ['noise'], date: '2020' },
		'two-words': { topic: ['other'], title: 'A cabin', problem: 'The fettlings of castings' },
		'one-word': { topic: ['other'], title: 'Fettling' },
		nothing: { topic: ['other'] },
		own: { topic: ['noise'], factory: 'mill' },
		alongside: { topic: ['noise'], factory: 'works', alongside: ['mill'] },
		'ruled-out': { topic: ['noise'], conditions: [small] },
		withdrawn: { topic: ['noise'], status: 'withdrawn' },
	},
	needs: {
		ours: { factory: 'mill', topic: ['noise', 'dust'], title: 'The noise at the fettling of castings' },
		many: { group: { name: 'Many' }, topic: ['noise'], title: 'Deafness' },
	},
});
const candidatesOf = (bulletin: Digest, id: string) =>
	needCandidates(bulletin, bulletin.records.needs.get(id as never) as Need) as Candidates;
/** The same records, all on one topic. */
const topical = (records: Record<string, object>) =>
	Object.fromEntries(Object.entries(records).map(([id, data]) => [id, { topic: ['noise'], ...data }]));
const of = (id: string) => candidatesOf(digest, id).candidates;
const wordsOf = ([shared]: Candidate['words']) => [...(shared?.words ?? [])].sort().join();

test('first by topics, then by words, then as all experience is offered; own and ruled out ones not', () => {
	expect(of('ours').map(({ report, topics, words }) => [report.id, topics.join(), wordsOf(words)])).toEqual([
		['both-topics', 'noise,dust', ''],
		['topic-and-words', 'noise', 'castings,fettling,noise'],
		['topic-only', 'noise', ''],
		['topic-old', 'noise', ''],
		['two-words', '', 'castings,fettling'],
	]);
});

test('what speaks of it and is ruled out is counted; own reports, and what shares one word, are not', () => {
	expect([candidatesOf(digest, 'ours').ruledOut, candidatesOf(digest, 'many').ruledOut]).toEqual([1, 0]);
	const reports = {
		word: { topic: ['other'], title: 'Fettling', conditions: [small] },
		words: { topic: ['other'], title: 'Fettling of castings', conditions: [small] },
	};
	const needs = { n: { factory: 'mill', topic: ['noise'], title: 'Fettling of castings' } };
	const one = linked({ factories: { mill: { profile: { size: 'small' } } }, reports, needs });
	expect(candidatesOf(one, 'n')).toEqual({ count: 0, candidates: [], ruledOut: 1 });
});

test('a group has no profile that could rule anything out', () => {
	expect(of('many').map(({ report }) => report.id)).toEqual([
		'topic-only',
		'topic-old',
		'alongside',
		'both-topics',
		'own',
		'ruled-out',
		'topic-and-words',
	]);
});

test('a word that most reports use leads to none', () => {
	const reports = Object.fromEntries(
		Array.from({ length: 30 }, (_, n) => [`r${n}`, { title: `Common speech ${n < 2 ? 'rare lathe' : ''}` }]),
	);
	const many = linked({ reports, needs: { n: { title: 'Common speech of the rare lathe' } } });
	const { candidates } = candidatesOf(many, 'n');
	expect(candidates.map(({ report, words }) => [report.id, words[0]?.words.length])).toEqual([
		['r0', 2],
		['r1', 2],
	]);
});

test('words count once however many languages they are in, and are told in each', () => {
	const text = (title: string) => ({ file: '', data: { title }, body: {} });
	const many = linked({
		reports: {
			both: { title: 'Wages and quotas' },
			english: { title: 'The wages of the night shift' },
			chinese: { title: '夜班工资和定额管理' },
			none: { title: '工资' },
		},
		needs: { n: { title: 'Quotas, wages' } },
	});
	(many.records.reports.get('both' as never) as Report).translations = new Map([['zh', text('工资与定额')]]) as never;
	const need = many.records.needs.get('n' as never) as Need;
	need.translations = new Map([['zh', text('夜班的工资与定额')]]) as never;
	expect(needCandidates(many, need)?.candidates.map(({ report, words }) => [report.id, words])).toEqual([
		['chinese', [{ lang: 'zh', words: ['夜班', '工资', '定额'] }]],
		[
			'both',
			[
				{ lang: 'en', words: ['quotas', 'wages'] },
				{ lang: 'zh', words: ['工资', '定额'] },
			],
		],
	]);
});

test('a long list is cut, the likeliest stay, and it says how long it is', () => {
	const reports = Object.fromEntries(
		Array.from({ length: 20 }, (_, n) => [`r${n}`, { topic: ['noise'], title: n === 19 ? 'A quiet lathe' : `R${n}` }]),
	);
	const many = linked({ reports, needs: { n: { topic: ['noise'], title: 'A lathe that is quiet' } } });
	const { count, candidates } = candidatesOf(many, 'n');
	expect([count, candidates.length]).toEqual([20, 15]);
	expect(candidates[0]?.report.id).toBe('r19');
});

test.each([
	['open', 1],
	['answered', 1],
	['closed', undefined],
	['withdrawn', undefined],
])('for a need that is %s', (status, count) => {
	const one = linked({ reports: topical({ r: {} }), needs: topical({ n: { status } }) });
	expect(needCandidates(one, one.records.needs.get('n' as never) as Need)?.count).toBe(count);
});

test('what a body has told itself, or what is ruled out for it, is no candidate for its need', () => {
	const body = { kind: 'body', profile: { size: 'small' } };
	const reports = { own: { factory: 'office' }, off: { conditions: [small] }, other: {} };
	const one = linked({
		factories: { office: body },
		reports: topical(reports),
		needs: topical({ n: { factory: 'office' } }),
	});
	const { candidates, ruledOut } = candidatesOf(one, 'n');
	expect([candidates.map(({ report }) => report.id), ruledOut]).toEqual([['other'], 1]);
});

test('in any bulletin all offered reports of a topic of an open need are there, unless it is their own or ruled out', () => {
	fc.assert(
		fc.property(arbitraryDigest, (digest) => {
			const table = suitability(digest);
			for (const need of digest.records.needs.values()) {
				if (need.data.status === 'closed') {
					expect(needCandidates(digest, need)).toBeUndefined();
					continue;
				}
				const column = [...table.factories].findIndex(({ id }) => id === need.data.factory);
				const body = need.data.factory !== undefined && column < 0;
				if (body) continue;
				const standing = (report: Report) => (column < 0 ? 0 : table.standing(table.rowOf(report.id), column));
				const topical = table.reports.filter((report) =>
					report.data.topic.some((topic) => need.data.topic.includes(topic)),
				);
				const expected = topical.filter((report) => standing(report) < blocked);
				const { count, candidates, ruledOut } = candidatesOf(digest, need.id);
				expect(count).toBe(expected.length);
				expect(ruledOut).toBe(topical.filter((report) => standing(report) === blocked).length);
				expect(new Set(candidates.map(({ report }) => report))).toEqual(new Set(expected));
			}
		}),
	);
});
