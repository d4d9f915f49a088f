import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@opensearch-project/opensearch';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/derive/searchRecords.ts';
import { facetAggregations, facetCounts } from '../../../src/io/engines/opensearch/openSearchCounts.ts';
import { foundIn, highlighting } from '../../../src/io/engines/opensearch/openSearchHits.ts';
import { openSearchIndex } from '../../../src/io/engines/opensearch/openSearchIndex.ts';
import { chosen, hasEndings, sortOf } from '../../../src/io/engines/opensearch/openSearchQuery.ts';
import { searchTogether } from '../../../src/io/engines/opensearch/searchTogether.ts';

const choice = { topic: ['safety', 'energy'], year: ['1956'] };
const waiting = () => new AbortController();

test('any value within a facet, all facets together', () => {
	expect(chosen(choice)).toEqual([
		{ terms: { 'facets.topic': ['safety', 'energy'] } },
		{ terms: { 'facets.year': ['1956'] } },
	]);
});

test('a facet is counted without what is chosen in itself', () => {
	const filters = Object.entries(facetAggregations(choice)).map(([facet, { filter }]) => [facet, filter.bool.filter]);
	const [topic, year] = chosen(choice);
	expect(Object.fromEntries(filters)).toEqual({
		factory: [topic, year],
		workshop: [topic, year],
		topic: [year],
		response: [topic, year],
		year: [topic],
	});
});

test('counts of a facet without values are empty', () => {
	const counts = facetCounts({
		topic: { values: { buckets: [{ key: 'safety', doc_count: 3 }] } },
		year: { values: { buckets: [] } },
	});
	expect(counts.topic).toEqual(new Map([['safety', 3]]));
	expect([counts.year.size, counts.factory.size]).toEqual([0, 0]);
});

test('reports without a date come last either way', () => {
	expect(sortOf('date')[0]).toEqual({ date: { order: 'asc', missing: '_last' } });
	expect(sortOf('-date')[0]).toEqual({ date: { order: 'desc', missing: '_last' } });
	expect(sortOf('relevance')[0]).toEqual({ _score: { order: 'desc' } });
});

test('an index that is divided otherwise is another one; copies are no part of it', () => {
	const shape = (shards: number) => openSearchIndex({ shards }).shape;
	expect(shape(1)).toBe(shape(1));
	expect(shape(1)).not.toBe(shape(2));
});

test.each([
	['contract', true],
	['naïve', true],
	['1956', true],
	['станок', true],
	['合同', false],
	['a', false],
	['plc备份', false],
])('%s has longer forms: %s', (word, has) => expect(hasEndings(word)).toBe(has));

describe('hits', () => {
	const record: SearchRecord = {
		id: 'brothers',
		url: '/reports/brothers/',
		lang: 'en',
		languages: ['en'],
		title: 'Two mills',
		summary: 'They kept what they had promised.',
		sections: [{ id: 'how', heading: 'How', text: 'Contracts were written <b>twice</b>.' }],
		keywords: [],
		facets: { factory: [], workshop: [], topic: [], response: [], year: [] },
	};
	const words = { phrase: 'contract', phrases: [], words: ['contract'] };

	test('have the words marked in the forms that were found', () => {
		const highlight = { 'sections.text': ['\uE000Contracts\uE001 were written'] };
		const answer = { hits: { total: { value: 1 }, hits: [{ _source: record, highlight }] }, aggregations: {} };
		const [found] = foundIn(answer, 'loose', words);
		expect(found?.match).toBe('loose');
		// What looks like HTML is text like all else.
		expect(found?.result.excerpt).toEqual([
			{ text: 'Contracts', marked: true },
			{ text: ' were written <b>twice</b>.', marked: false },
		]);
		expect(found?.result.section?.url).toBe('/reports/brothers/#how');
	});

	test('are not searched for forms of Chinese words, which have none', () => {
		expect(highlighting({ phrase: '兄弟合同', phrases: [], words: ['兄弟', '合同'] })).toEqual({});
		expect(Object.keys(highlighting(words))).toEqual(['highlight']);
	});
});

describe('several searches at once', () => {
	const right = { hits: { total: { value: 0 }, hits: [] } };
	const wrong = { error: { type: 'index_not_found_exception', reason: 'no such index' }, status: 404 };

	/** A server on this machine that gives these answers one after the other; then it keeps silent. */
	async function answering(...answers: object[][]) {
		let asked = 0;
		const server = createServer((request, response) => {
			request.resume();
			const responses = answers[asked++];
			if (!responses) return;
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify({ responses }));
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port } = server.address() as AddressInfo;
		const client = new Client({ node: `http://127.0.0.1:${port}`, maxRetries: 0 });
		return {
			client,
			asked: () => asked,
			async [Symbol.asyncDispose]() {
				await client.close();
				server.closeAllConnections();
				server.close();
			},
		};
	}

	test('are asked again where one met an index that was just replaced', async () => {
		await using server = await answering([right, wrong], [right, right]);
		const answers = await searchTogether(server.client, 'digest', [{}, {}], waiting().signal);
		expect(answers).toEqual([right, right]);
		expect(server.asked()).toBe(2);
	});

	test('fail together, not in part', async () => {
		await using server = await answering([right, wrong], [right, wrong]);
		const search = searchTogether(server.client, 'digest', [{}, {}], waiting().signal);
		await expect(search).rejects.toThrow('OpenSearch: index_not_found_exception: no such index');
	});

	test('are called back when nobody waits any more', async () => {
		await using server = await answering();
		const controller = waiting();
		const search = searchTogether(server.client, 'digest', [{}], controller.signal);
		setTimeout(() => controller.abort(), 20);
		await expect(search).rejects.toMatchObject({ name: 'AbortError' });
	});
});
