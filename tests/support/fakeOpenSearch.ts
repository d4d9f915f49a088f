import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Index {
	aliases: Set<string>;
	records: Map<string, { key: string; hash: string }>;
	mappings: unknown;
}

interface Asked {
	method: string;
	path: string;
}

type Answer = { status: number; body: object };
type Action = Record<'add' | 'remove', { index: string; alias: string } | undefined>;

const done: Answer = { status: 200, body: { acknowledged: true } };
const noIndex: Answer = {
	status: 404,
	body: { error: { type: 'index_not_found_exception', reason: 'no such index' } },
};

/**
 * As much of OpenSearch as taking records in asks of it, in memory. `fail` decides of each request whether it is refused
 * before anything happens, or its answer is lost afterwards.
 */
export async function fakeOpenSearch() {
	const indices = new Map<string, Index>();
	const control: { fail: (asked: Asked) => 'refused' | 'lost' | undefined } = { fail: () => undefined };
	const named = (name: string) => [...indices].filter(([index, { aliases }]) => index === name || aliases.has(name));

	const create = (index: string, body: { aliases?: object; mappings?: unknown }, from?: Index): Answer => {
		const aliases = new Set(Object.keys(body.aliases ?? {}));
		indices.set(index, { aliases, records: new Map(from?.records), mappings: from?.mappings ?? body.mappings });
		return done;
	};
	const aliasesOf = (found: [string, Index][]) =>
		Object.fromEntries(
			found.map(([index, { aliases }]) => [
				index,
				{ aliases: Object.fromEntries([...aliases].map((name) => [name, {}])) },
			]),
		);
	const bulk = (lines: string[]): Answer => {
		const items: object[] = [];
		while (lines.length > 0) {
			const operation = JSON.parse(lines.shift() ?? '') as Record<'index' | 'delete', { _index: string; _id: string }>;
			const { _index, _id } = operation.index ?? operation.delete;
			const records = named(_index)[0]?.[1].records;
			if (operation.index) records?.set(_id, JSON.parse(lines.shift() ?? ''));
			else records?.delete(_id);
			items.push({ [operation.index ? 'index' : 'delete']: { _id, status: records ? 200 : 404 } });
		}
		return { status: 200, body: { errors: false, items } };
	};
	const move = (actions: Action[]): Answer => {
		for (const { add, remove } of actions) {
			if (add) indices.get(add.index)?.aliases.add(add.alias);
			if (remove) indices.get(remove.index)?.aliases.delete(remove.alias);
		}
		return done;
	};

	const answer = (method: string, path: string, text: string): Answer => {
		const [first = '', second = '', third = ''] = path.slice(1).split('/');
		const body = () => JSON.parse(text || '{}');
		if (path === '/_bulk') return bulk(text.trim().split('\n'));
		if (path === '/_aliases') return move(body().actions);
		if (first === '_alias') {
			const found = named(second).filter(([index]) => index !== second);
			return found.length > 0 ? { status: 200, body: aliasesOf(found) } : { status: 404, body: { status: 404 } };
		}
		if (second === '_alias') {
			const begin = first.replace('*', '');
			return { status: 200, body: aliasesOf([...indices].filter(([index]) => index.startsWith(begin))) };
		}
		if (first === '_cluster' || ['_block', '_settings', '_refresh'].includes(second)) return done;
		if (second === '_clone') return create(third, body(), indices.get(first));
		if (method === 'PUT') return create(first, body());
		if (method === 'DELETE') return indices.delete(first) ? done : noIndex;
		const [found] = named(first);
		if (!found) return noIndex;
		const [index, { mappings, records }] = found;
		if (second === '_mapping') return { status: 200, body: { [index]: { mappings } } };
		if (second === '_count') return { status: 200, body: { count: records.size } };
		const hits = [...records.values()].map(({ key, hash }) => ({ _source: { key, hash } }));
		return { status: 200, body: { hits: { hits } } };
	};

	const server = createServer(async (request, response) => {
		const text = Buffer.concat(await request.toArray()).toString();
		const method = request.method ?? '';
		const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, ''));
		const failure = control.fail({ method, path });
		const { status, body } =
			failure === 'refused'
				? { status: 400, body: { error: { type: 'snapshot_in_progress_exception', reason: 'is being snapshotted' } } }
				: answer(method, path, text);
		if (failure === 'lost') response.destroy();
		else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');

	return Object.assign(control, {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		indices,
		/** The index that searches see. */
		seen: (alias: string) => named(alias).map(([index]) => index),
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			server.close();
		},
	});
}
