import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sendRecords } from '../../../src/core/search/sendRecords.ts';
import type { SearchQuery } from '../../../src/core/search/searchQuery.ts';
import { hashRecords } from '../../../src/io/engines/hashRecords.ts';
import { openPostgresql } from '../../../src/io/engines/postgresql/openPostgresql.ts';
import type { SearchEngine } from '../../../src/io/engines/searchEngine.ts';
import { runHere } from '../../support/runHere.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';
import { contract } from '../contract.ts';
import { type Fixture, fixture } from '../fixture.ts';
import { queries } from '../queries.ts';
import { sendAll } from '../sendAll.ts';
import { type Cluster, findPostgresql, startCluster } from './cluster.ts';
import { silentProxy } from './silentProxy.ts';

const bin = findPostgresql();
const fillers = Number(process.env['ENGINE_REPORTS'] ?? 10_000);
const tell = (line: string) => void process.stdout.write(`PostgreSQL: ${line}\n`);
if (!bin) tell('not installed here, so not tried');

describe.skipIf(!bin)('PostgreSQL', () => {
	let cluster: Cluster;
	beforeAll(async () => {
		cluster = await startCluster(bin ?? '');
		tell(cluster.version);
	});
	afterAll(() => cluster?.close());

	describe(`with ${fillers} reports`, () => {
		contract({
			fillers,
			floors: { en: 17, zh: 21 },
			open: async (all) => {
				const begun = performance.now();
				const contestant = await sendAll(openPostgresql(cluster.address, 'contract'), all);
				const [row] = await cluster.query(
					`SELECT pg_size_pretty(sum(pg_total_relation_size(c.oid))) AS size FROM pg_class c
					JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'contract_search' AND c.relkind = 'r'`,
				);
				tell(`${all.records.length} records sent in ${seconds(begun)} s; ${row?.['size']}`);
				const times: number[] = [];
				for (const lang of ['en', 'zh'] as const) {
					for (const [q] of queries[lang]) {
						const asked = performance.now();
						await contestant.search(lang, { q, choice: {}, sort: 'relevance', page: 1, size: 20 });
						times.push(performance.now() - asked);
					}
				}
				times.sort((a, b) => a - b);
				tell(`${times.length} queries: median ${times[20]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
				return contestant;
			},
		});
	});

	describe('an index', () => {
		let engine: SearchEngine;
		let all: Fixture;
		const everything: SearchQuery = { q: '', choice: {}, sort: '-date', page: 1, size: 50 };
		const search = (q = '') => engine.backend('en').search({ ...everything, q }, new AbortController().signal);
		const send = async (records: Fixture['records'], anew = false) => {
			const sink = engine.sink();
			try {
				return await sendRecords(sink, hashRecords(records), { anew });
			} finally {
				await sink.close();
			}
		};

		beforeAll(async () => {
			all = fixture(140);
			engine = openPostgresql(cluster.address, 'own-index');
		});
		afterAll(() => engine?.close());

		test('that isn’t there yet is no health', async () => {
			await expect(engine.ping(AbortSignal.timeout(5000))).rejects.toThrow('PostgreSQL holds no index of this version');
			expect(await send(all.records)).toEqual({ sent: all.records.length, removed: 0, kept: 0 });
			await engine.ping(AbortSignal.timeout(5000));
		});

		test('gets what changed and nothing else', async () => {
			expect(await send(all.records)).toEqual({ sent: 0, removed: 0, kept: all.records.length });
			const [first, ...others] = all.records;
			const changed = { ...first, title: 'Quite another title' } as Fixture['records'][number];
			expect(await send([changed, ...others])).toEqual({ sent: 1, removed: 0, kept: others.length });
			expect((await search('"Quite another title"')).total).toBe(1);
			expect(await send(others)).toEqual({ sent: 0, removed: 1, kept: others.length });
			expect((await search('"Quite another title"')).total).toBe(0);
			expect(await send(all.records)).toEqual({ sent: 1, removed: 0, kept: others.length });
		});

		test.each([false, true])('is searched as it was until the new one is whole (anew: %s)', async (anew) => {
			const before = await search();
			const sink = engine.sink();
			const held = await sink.begin(anew);
			await sink.put(hashRecords(all.records.map((record) => ({ ...record, title: `New ${record.title}` }))));
			if (held.size > 0) await sink.remove([...held.keys()].slice(0, 5));
			expect(await search()).toEqual(before);
			// The run is interrupted: the server throws its connection out.
			await cluster.query(
				"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'experience-digest index'",
			);
			await expect(sink.commit()).rejects.toThrow();
			await sink.close().catch(() => {});
			expect(await search()).toEqual(before);
			expect(await send(all.records)).toEqual({ sent: 0, removed: 0, kept: all.records.length });
		});

		test('of another shape is made anew, and whoever could read the old one can read the new one', async () => {
			await cluster.query('CREATE ROLE reader LOGIN');
			await cluster.query('GRANT USAGE ON SCHEMA own_index_search TO reader');
			await cluster.query('GRANT SELECT ON ALL TABLES IN SCHEMA own_index_search TO reader');
			await cluster.query("UPDATE own_index_search.about SET shape = 'of yesterday'");
			await expect(engine.ping(AbortSignal.timeout(5000))).rejects.toThrow('no index of this version');
			expect(await send(all.records)).toEqual({ sent: all.records.length, removed: 0, kept: 0 });
			const reading = openPostgresql(cluster.address.replace('owner@', 'reader@'), 'own-index');
			await reading.ping(AbortSignal.timeout(5000));
			const signal = new AbortController().signal;
			expect(await reading.backend('en').search(everything, signal)).toEqual(await search());
			await reading.close();
		});

		test('is searched again soon after all connections have died without a word', async () => {
			const address = new URL(cluster.address);
			await using proxy = await silentProxy(address.searchParams.get('host') ?? '');
			address.searchParams.set('host', proxy.folder);
			const reading = openPostgresql(address.href, 'own-index');
			const ask = () => reading.backend('en').search(everything, new AbortController().signal);
			const atOnce = () => Promise.allSettled(Array.from({ length: 12 }, ask));
			await atOnce();
			expect(proxy.silence()).toBe(10);
			const asked = performance.now();
			const answers = await atOnce();
			expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(10);
			expect(performance.now() - asked).toBeLessThan(15_000);
			expect(await ask()).toEqual(await search());
			await reading.close();
		});

		test('stands beside others, and takes the place of nothing that is no index', async () => {
			await cluster.query('CREATE SCHEMA theirs_search');
			const theirs = openPostgresql(cluster.address, 'theirs').sink();
			await expect(theirs.begin(true)).rejects.toThrow('The schema theirs_search is no index.');
			await theirs.close();
			expect((await cluster.query("SELECT FROM pg_namespace WHERE nspname = 'theirs_search'")).length).toBe(1);
		});
	});

	test('is filled by “digest index” and asked through “digest search-server”', async () => {
		await using copy = await sampleCopy();
		const settings = join(copy.content, 'digest.yml');
		const plain = (await readFile(settings, 'utf8')).trimEnd();
		await writeFile(settings, `${plain}\nsearch: { engine: postgresql, index: commands }\n`);
		vi.stubEnv('DATABASE_URL', cluster.address);
		// The environment of the commands is that of the moment in which this is loaded.
		const { startScript } = await import('../../support/startScript.ts');
		const index = async (...flags: string[]) => {
			vi.stubEnv('DATABASE_URL', cluster.address);
			return (await runHere('index', '--content', copy.content, ...flags)).out;
		};
		const first = await index();
		const records = Number(/^PostgreSQL: (\d+) sent, 0 removed, 0 kept\.\n$/.exec(first)?.[1]);
		expect(records, first).toBeGreaterThan(0);
		expect(await index()).toBe(`PostgreSQL: 0 sent, 0 removed, ${records} kept.\n`);
		expect(await index('--all')).toBe(`PostgreSQL: ${records} sent, 0 removed, 0 kept.\n`);

		const server = startScript('search-server', '--content', copy.content, '--port', '0');
		const [, address = ''] = await server.until(/answers at (http:\/\/127\.0\.0\.1:\d+\/search-api\/en)/);
		const answer = await fetch(`${address}?size=50`);
		expect(answer.status).toBe(200);
		const { total } = (await answer.json()) as { total: number };
		expect(total).toBeGreaterThan(0);
		await server.stop();
	});
});

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
