import { Client } from '@opensearch-project/opensearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../src/core/search/searchPage.ts';
import { sendRecords } from '../../../src/core/search/sendRecords.ts';
import { hashRecords } from '../../../src/io/engines/hashRecords.ts';
import { openOpenSearch } from '../../../src/io/engines/opensearch/openOpenSearch.ts';
import type { SearchEngine } from '../../../src/io/engines/searchEngine.ts';
import { contract } from '../contract.ts';
import { plainCounts, someChoices } from '../expected.ts';
import type { Fixture } from '../fixture.ts';
import { askNode } from './askNode.ts';
import { listeningAddresses } from './listeningAddresses.ts';
import { openSearchJars } from './openSearchJars.ts';
import { type OpenSearchCluster, startOpenSearchCluster } from './startOpenSearchCluster.ts';
import { queries } from '../queries.ts';
import { sendAll } from '../sendAll.ts';

const address = process.env['OPENSEARCH_URL'];
const jars = address ? undefined : openSearchJars();
const say = (text: string) => process.stdout.write(`OpenSearch: ${text}\n`);
const { signal } = new AbortController();

if (!address && !jars) say('not tried. It needs Java and Maven, or OPENSEARCH_URL with the address of a cluster.');

describe.skipIf(!address)('the cluster at OPENSEARCH_URL', () => {
	const index = `digest-test-${process.pid}`;

	afterAll(async () => {
		const client = new Client({ nodes: (address ?? '').split(',') });
		await client.indices.delete({ index: `${index}.*` });
		await client.close();
	});

	contract({
		open: (fixture) => sendAll(openOpenSearch(address ?? '', index), fixture),
		floors: { en: 18, zh: 22 },
	});
});

describe.skipIf(!jars)('three nodes on this machine', () => {
	const index = 'digest';
	let cluster: OpenSearchCluster;
	let engine: SearchEngine;
	let all: Fixture;

	const addresses = () => cluster.nodes.map(({ url }) => url).join();
	const anyNode = () => {
		const [node] = cluster.nodes;
		if (!node) throw new Error('No node lives.');
		return node;
	};
	const health = (path: string) =>
		askNode<{ status: string; number_of_nodes: number }>(anyNode(), `_cluster/health?timeout=240s&${path}`);

	async function send(to: SearchEngine, records: Fixture['records']) {
		const sink = to.sink();
		try {
			return await sendRecords(sink, hashRecords(records));
		} finally {
			await sink.close();
		}
	}

	beforeAll(async () => {
		const began = performance.now();
		cluster = await startOpenSearchCluster(jars ?? '', 3);
		await health('wait_for_nodes=3');
		say(`three nodes are up after ${seconds(began)}`);
	});
	afterAll(() => cluster?.[Symbol.asyncDispose]());

	test.runIf(process.platform === 'linux')('no other machine can reach them', () => {
		const heard = cluster.nodes.flatMap(({ pid }) => listeningAddresses(pid));
		// Each has a port for us and one for the other nodes.
		expect(heard).toHaveLength(6);
		expect(heard.filter((place) => !place.startsWith('127.0.0.1:'))).toEqual([]);
	});

	contract({
		async open(fixture) {
			all = fixture;
			engine = openOpenSearch(addresses(), index, { shards: 3, replicas: 1 });
			const began = performance.now();
			const contestant = await sendAll(engine, fixture);
			say(`${fixture.records.length} records, each on two nodes, sent in ${seconds(began)}`);
			return contestant;
		},
		// The made-up reports draw on the words that people look for; among so many, some have 型砂湿度 in their titles.
		floors: { en: 18, zh: 21 },
		fillers: 10_000,
	});

	/** What a reader sees, for many queries. */
	async function everyAnswer(times: number[] = []): Promise<object> {
		const answers: Record<string, object> = {};
		for (const lang of ['en', 'zh'] as const) {
			const backend = engine.backend(lang);
			const choices = [
				{},
				...someChoices(
					all.records.filter((record) => record.lang === lang),
					3,
				),
			];
			for (const q of ['', '"brother contract"', ...queries[lang].map(([text]) => text)]) {
				for (const choice of choices) {
					const began = performance.now();
					const page = await backend.search({ q, choice, sort: 'relevance', page: 1, size: 20 }, signal);
					times.push(performance.now() - began);
					answers[`${lang} ${q} ${JSON.stringify(choice)}`] = plainPage(page);
				}
			}
		}
		return answers;
	}

	/** A minute is left to a node by default to come back, before what it held is copied to others. */
	const hurry = () =>
		fetch(`${anyNode().url}/${index}/_settings`, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ 'index.unassigned.node_left.delayed_timeout': '1s' }),
		});

	test('the death of a node changes no answer, and no search fails meanwhile', async () => {
		await hurry();
		await health('wait_for_status=green');
		const times: number[] = [];
		const before = await everyAnswer(times);
		times.sort((a, b) => a - b);
		const middle = times[Math.floor(times.length / 2)] ?? 0;
		say(`${times.length} searches: median ${middle.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`);

		// The one that leads the others, so that they have to choose another.
		const known = await askNode<{ pid: string; cluster_manager: string }[]>(
			anyNode(),
			'_cat/nodes?format=json&h=pid,cluster_manager',
		);
		const leader = Number(known.find((node) => node.cluster_manager === '*')?.pid);
		const killed = cluster.nodes.find(({ pid }) => pid === leader);
		if (!killed) throw new Error(`No node has the process ${leader}.`);
		const searching = new AbortController();
		const meanwhile = searchOn(searching.signal);
		const began = performance.now();
		await cluster.kill(killed);
		const after = await health('wait_for_nodes=2&wait_for_status=yellow');
		expect(after).toMatchObject({ number_of_nodes: 2 });
		say(`the leading node was killed; the others answer for all records after ${seconds(began)}`);
		expect(await everyAnswer()).toEqual(before);

		await health('wait_for_status=green&wait_for_no_relocating_shards=true');
		say(`every record is on two nodes again after ${seconds(began)}`);
		searching.abort();
		const searches = await meanwhile;
		expect(searches.failures).toEqual([]);
		expect(searches.done).toBeGreaterThan(0);
		expect(await everyAnswer()).toEqual(before);
	});

	/** Searches one time after the other, until that is enough. */
	async function searchOn(enough: AbortSignal) {
		const failures: string[] = [];
		let done = 0;
		while (!enough.aborted) {
			await engine
				.backend('en')
				.search({ q: 'brother contract', choice: {}, sort: 'relevance', page: 1, size: 20 }, signal)
				.then(({ total }) => total || failures.push('nothing found'))
				.catch((error: Error) => failures.push(error.message));
			done++;
		}
		return { done, failures };
	}

	test('of one edited record, that record alone is sent, and it is found', async () => {
		const edited = all.records.map((record) =>
			record.url === '/reports/dust-hood/' ? { ...record, title: `${record.title} and the chaff` } : record,
		);
		const began = performance.now();
		expect(await send(engine, edited)).toEqual({ sent: 1, removed: 0, kept: edited.length - 1 });
		say(`one edited record of ${edited.length} is found after ${seconds(began)}`);
		const stats = await askNode<{ _all: { primaries: { indexing: { index_total: number } } } }>(
			anyNode(),
			`${index}/_stats/indexing`,
		);
		expect(stats._all.primaries.indexing.index_total).toBe(1);
		const query = { q: 'chaff', choice: {}, sort: 'relevance', page: 1, size: 20 } as const;
		const { groups } = await engine.backend('en').search(query, signal);
		expect(groups[0]?.hits[0]?.url).toBe('/reports/dust-hood/');
		expect(await send(engine, edited)).toEqual({ sent: 0, removed: 0, kept: edited.length });
	});

	test('what is sent stands nowhere before it is whole, and a run that breaks off leaves nothing behind', async () => {
		const records = hashRecords(all.records.slice(0, 40));
		const one = openOpenSearch(addresses(), 'small', { shards: 1 });
		const total = async (of: SearchEngine) =>
			(await of.backend('en').search({ q: '', choice: {}, sort: 'date', page: 1, size: 1 }, signal)).total;
		const english = (some: typeof records) => some.filter(({ lang }) => lang === 'en').length;
		await send(one, records.slice(0, 20));
		expect(await total(one)).toBe(english(records.slice(0, 20)));

		const broken = one.sink();
		await broken.begin();
		await broken.put(records.slice(20));
		expect(await total(one)).toBe(english(records.slice(0, 20)));
		// Another run; the broken one never closes.
		expect(await send(one, records.slice(0, 30))).toEqual({ sent: 10, removed: 0, kept: 20 });
		expect(await total(one)).toBe(english(records.slice(0, 30)));
		await expect(broken.put(records.slice(30))).rejects.toThrow();

		// With the records divided in another way it is another index, which is filled wholly.
		const two = openOpenSearch(addresses(), 'small', { shards: 2 });
		expect(await send(two, records.slice(5, 30))).toEqual({ sent: 25, removed: 0, kept: 0 });
		expect(await total(one)).toBe(english(records.slice(5, 30)));
		expect(await send(two, records.slice(6))).toEqual({ sent: 10, removed: 1, kept: 24 });
		const left = await askNode<object[]>(anyNode(), '_cat/indices/small.*?format=json');
		expect(left).toHaveLength(1);
		await Promise.all([one.close(), two.close()]);
	});

	test('a search that nobody waits for any more is called back', async () => {
		const controller = new AbortController();
		const query = { q: 'machine', choice: {}, sort: 'relevance', page: 1, size: 20 } as const;
		const search = engine.backend('en').search(query, controller.signal);
		controller.abort();
		await expect(search).rejects.toMatchObject({ name: 'AbortError' });
	});
});

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const plainPage = ({ total, groups, counts, unknown, doubtful }: SearchPage) => ({
	total,
	groups,
	counts: plainCounts(counts),
	unknown,
	doubtful,
});
