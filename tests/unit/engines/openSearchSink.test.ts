import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { HashedRecord } from '../../../src/core/search/indexSink.ts';
import { sendRecords } from '../../../src/core/search/sendRecords.ts';
import { openOpenSearch } from '../../../src/io/engines/opensearch/openOpenSearch.ts';
import { fakeOpenSearch } from '../../support/fakeOpenSearch.ts';
import { runHere } from '../../support/runHere.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

const name = 'digest';
const record = (key: string): HashedRecord => ({
	id: key,
	url: `/reports/${key}/`,
	lang: 'en',
	languages: ['en'],
	title: key,
	summary: '',
	sections: [],
	keywords: [],
	facets: { factory: [], workshop: [], topic: [], response: [], year: [] },
	key,
	hash: key,
});

/** A cluster that holds one record, and what sends it others. */
async function indexed() {
	const cluster = await fakeOpenSearch();
	const engine = openOpenSearch(cluster.address, name);
	const send = async (...keys: string[]) => {
		const sink = engine.sink();
		try {
			return await sendRecords(sink, keys.map(record));
		} finally {
			await sink.close();
		}
	};
	const searched = () => cluster.seen(name).flatMap((index) => [...(cluster.indices.get(index)?.records.keys() ?? [])]);
	await send('first');
	return {
		cluster,
		send,
		searched,
		async [Symbol.asyncDispose]() {
			await engine.close();
			await cluster[Symbol.asyncDispose]();
		},
	};
}

test('an old index that can’t be deleted is named, and goes the next time; the new one is searched', async () => {
	await using bulletin = await indexed();
	const { cluster, send, searched } = bulletin;
	const [old = ''] = cluster.seen(name);
	cluster.fail = ({ method, path }) => (method === 'DELETE' && path === `/${old}` ? 'refused' : undefined);
	expect(await send('first', 'second')).toEqual({ sent: 1, removed: 0, kept: 1, left: [old] });
	expect(searched()).toEqual(['first', 'second']);
	expect(await send('first', 'second')).toEqual({ sent: 0, removed: 0, kept: 2, left: [old] });
	expect(cluster.indices.size).toBe(2);

	cluster.fail = () => undefined;
	expect(await send('first', 'second')).toEqual({ sent: 0, removed: 0, kept: 2 });
	expect([...cluster.indices.keys()]).toEqual(cluster.seen(name));
	expect(searched()).toEqual(['first', 'second']);
});

test('a new index is kept where the answer that the searches see it was lost', async () => {
	await using bulletin = await indexed();
	const { cluster, send, searched } = bulletin;
	cluster.fail = ({ path }) => (path === '/_aliases' ? 'lost' : undefined);
	await expect(send('first', 'second')).rejects.toThrow();
	expect(searched()).toEqual(['first', 'second']);

	cluster.fail = () => undefined;
	expect(await send('first', 'second')).toEqual({ sent: 0, removed: 0, kept: 2 });
	expect([...cluster.indices.keys()]).toEqual(cluster.seen(name));
});

test('a new index that the searches don’t see is given up; the last one stands', async () => {
	await using bulletin = await indexed();
	const { cluster, send, searched } = bulletin;
	const last = cluster.seen(name);
	cluster.fail = ({ path }) => (path === '/_aliases' ? 'refused' : undefined);
	await expect(send('first', 'second')).rejects.toThrow('snapshot_in_progress_exception');
	expect([...cluster.indices.keys()]).toEqual(last);
	expect(searched()).toEqual(['first']);
});

test('indexes of others stand beside it untouched', async () => {
	await using bulletin = await indexed();
	const { cluster, send } = bulletin;
	const others = ['digest.1956.1', 'digest.old', 'digests.7'];
	for (const index of others) {
		cluster.indices.set(index, { aliases: new Set(), records: new Map(), mappings: {} });
	}
	cluster.indices.set('digest.7', { aliases: new Set(['kept']), records: new Map(), mappings: {} });
	await send('first');
	expect([...cluster.indices.keys()].sort()).toEqual([...cluster.seen(name), ...others, 'digest.7'].sort());
});

test('“digest index” succeeds and says which index could not be deleted', async () => {
	await using cluster = await fakeOpenSearch();
	await using copy = await sampleCopy();
	await appendFile(join(copy.content, 'digest.yml'), '\nsearch: { engine: opensearch }\n');
	const index = () => {
		vi.stubEnv('OPENSEARCH_URL', cluster.address);
		return runHere('index', '--all', '--content', copy.content);
	};
	expect(await index()).toMatchObject({ code: 0, err: '' });
	const [old = ''] = cluster.seen(name);
	cluster.fail = ({ method }) => (method === 'DELETE' ? 'refused' : undefined);
	expect(await index()).toMatchObject({
		code: 0,
		err: `The index “${old}” is no longer searched, but could not be deleted. The next run tries it again.\n`,
	});
});
