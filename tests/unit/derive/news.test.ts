import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type News, news, newsOfFactory, newsOnTopic } from '../../../src/core/derive/news.ts';
import { dateOf } from '../../../src/core/link/dateOf.ts';
import type { Digest, Factory, Topic } from '../../../src/core/model.ts';
import { arbitraryDigest } from '../../support/arbitraryDigest.ts';
import { linked } from '../../support/linked.ts';

const digest = linked({
	factories: { a: {}, b: {}, c: {} },
	topics: { noise: {}, dust: { broader: 'noise' }, idle: {} },
	reports: {
		walls: { factory: 'a', topic: ['noise'], date: '2025-03' },
		fans: { factory: 'b', alongside: ['a'], topic: ['noise', 'dust'], date: '2025-04-01' },
		masks: { factory: 'c', topic: ['dust'], date: '2026' },
		undated: { factory: 'a', topic: ['noise'] },
	},
	adoptions: {
		'walls/b': { report: 'walls', factory: 'b', response: 'adopted', date: '2025-05' },
		'walls/c': { report: 'walls', factory: 'c', response: 'declined' },
		'masks/a': { report: 'masks', factory: 'a', response: 'trial', date: '2026-02' },
		'masks/b': { report: 'masks', factory: 'b', response: 'already-in-use', since: '2020' },
	},
});
const keys = (news: readonly News[]) => news.map(({ kind, id }) => `${kind}/${id}`);
const factory = (id: string, { records }: Digest = digest) => records.factories.get(id as Factory['id']) as Factory;
const topic = (id: string, { records }: Digest = digest) => records.topics.get(id as Topic['id']) as Topic;

test('of the bulletin: reports and answers, the newest first, and none of which it isn’t known when it came', () => {
	expect(keys(news(digest))).toEqual([
		'adoptions/masks/a',
		'reports/masks',
		'adoptions/walls/b',
		'reports/fans',
		'reports/walls',
	]);
});

test('of a factory: its reports, answers of others to them, its own answers, and nothing else', () => {
	expect(keys(newsOfFactory(digest, factory('a')))).toEqual([
		'adoptions/masks/a',
		'adoptions/walls/b',
		'reports/fans',
		'reports/walls',
	]);
	expect(keys(newsOfFactory(digest, factory('b')))).toEqual(['adoptions/walls/b', 'reports/fans']);
});

test('of a factory: what it has taken over and what no longer stands, however much is newer', () => {
	const taken = (report: string, response: string) => ({ report, factory: 'a', response, date: '2025' });
	const many = Array.from({ length: 40 }, (_, n) => [`r${n}`, { factory: 'a', date: `${1960 + n}` }]);
	const large = linked({
		factories: { a: {}, b: {} },
		reports: {
			...Object.fromEntries(many),
			gone: { factory: 'b', date: '1950', status: 'withdrawn' },
			replaced: { factory: 'b', date: '1951', status: 'superseded' },
			disputed: { factory: 'b', date: '1952', status: 'disputed' },
			declined: { factory: 'b', date: '1953', status: 'withdrawn' },
		},
		adoptions: {
			'gone/a': taken('gone', 'adopted'),
			'replaced/a': taken('replaced', 'trial'),
			'disputed/a': taken('disputed', 'adopted'),
			'declined/a': taken('declined', 'declined'),
		},
	});
	const found = keys(newsOfFactory(large, factory('a', large)));
	expect(found).toHaveLength(25);
	expect(found.slice(-2)).toEqual(['reports/replaced', 'reports/gone']);
	expect(found).not.toContain('reports/disputed');
	expect(found).not.toContain('reports/declined');
});

test('on a topic: the reports that its page lists, and answers to them', () => {
	expect(keys(newsOnTopic(digest, topic('noise')))).toEqual(['adoptions/walls/b', 'reports/fans', 'reports/walls']);
	expect(keys(newsOnTopic(digest, topic('idle')))).toEqual([]);
});

test('no more than a reader takes in', () => {
	const many = Array.from({ length: 40 }, (_, n) => [`r${n}`, { factory: 'a', topic: ['t'], date: `${1960 + n}` }]);
	const large = linked({ factories: { a: {} }, topics: { t: {} }, reports: Object.fromEntries(many) });
	const newest = Array.from({ length: 25 }, (_, n) => `reports/r${39 - n}`);
	expect(keys(news(large))).toEqual(newest);
	expect(keys(newsOfFactory(large, factory('a', large)))).toEqual(newest);
	expect(keys(newsOnTopic(large, topic('t', large)))).toEqual(newest);
});

describe('in any bulletin', () => {
	test('what is told of a factory or a topic is told of the bulletin, once and in the same order', () => {
		fc.assert(
			fc.property(arbitraryDigest, (any) => {
				const all = news(any);
				// As few as these are all in it.
				expect(all).toHaveLength(
					[...any.records.reports.values(), ...any.records.adoptions.values()].filter((one) => dateOf(one)).length,
				);
				const parts = [
					...Array.from(any.records.factories.values(), (one) => newsOfFactory(any, one)),
					...Array.from(any.records.topics.values(), (one) => newsOnTopic(any, one)),
				];
				for (const part of parts) expect(part).toEqual(all.filter((one) => part.includes(one)));
			}),
		);
	});
});
