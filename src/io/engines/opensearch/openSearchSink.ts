import type { Client, Types } from '@opensearch-project/opensearch';
import type { IndexSink } from '../../../core/search/indexSink.ts';
import { hashesIn } from './hashesIn.ts';
import { copied, type IndexOptions, openSearchIndex, uncopied } from './openSearchIndex.ts';

type Aliases = Types.Indices_UpdateAliases.Action[];

type BulkOperation = { index: { _index: string; _id: string } } | { delete: { _index: string; _id: string } };

/** How long a new index may take to stand on all its nodes. */
const longestWait = '60s';

/**
 * The records of an index in OpenSearch. `name` is an alias: behind it stands an index that nobody writes to any more.
 * What changes goes to a copy of it, which shares its files, or to a new one; then the alias moves on to that.
 */
export function createOpenSearchSink(client: Client, name: string, options: IndexOptions): IndexSink {
	const { settings, mappings, shape } = openSearchIndex(options);
	/** Stands for the index that is being made; what an interrupted run left carries it still. No bulletin is named so. */
	const making = `${name}.next`;
	/** The index that the searches see. */
	let last: string | undefined;
	/** Whether the new index begins as a copy of it. */
	let sameShape = false;
	let made: string | undefined;
	/** Nobody searches in these any more, and they couldn't be deleted. */
	let left: string[] = [];

	/** An index that is just being saved elsewhere refuses to be deleted. It takes up room and does no other harm. */
	async function clearAway(index: string): Promise<void> {
		await client.indices.delete({ index }, { ignore: [404] }).catch(() => left.push(index));
	}

	/** The index to write to: made when there is something to write. */
	async function target(): Promise<string> {
		if (made) return made;
		const index = `${name}.${Date.now()}`;
		if (last && sameShape) {
			await client.indices.addBlock({ index: last, block: 'write' });
			await client.indices.clone({
				index: last,
				target: index,
				body: { settings: { ...uncopied, 'blocks.write': null }, aliases: { [making]: {} } },
			});
		} else {
			await client.indices.create({
				index,
				body: { settings: { ...settings, ...uncopied }, mappings, aliases: { [making]: {} } },
			});
		}
		made = index;
		return index;
	}

	/** Through the alias, which is gone where another run has begun meanwhile. */
	async function send<T>(items: readonly T[], operation: (item: T) => BulkOperation): Promise<void> {
		await target();
		let refused: string | undefined;
		await client.helpers.bulk<T>({
			datasource: [...items],
			onDocument: operation,
			require_alias: true,
			// A node that has too much to do refuses some; these are sent again.
			wait: 1000,
			retries: 10,
			onDrop: ({ error, status }) => {
				refused ??= error?.reason ?? String(status);
			},
		});
		if (refused) throw new Error(`OpenSearch did not take everything in: ${refused}`);
	}

	/** Lets the searches see a new index, once it stands on all its nodes. */
	async function publish(index: string): Promise<void> {
		await client.indices.refresh({ index });
		await client.indices.putSettings({ index, body: copied(options.replicas) });
		await client.cluster.health({ index, wait_for_status: 'green', timeout: longestWait }, { ignore: [408] });
		await client.indices.refresh({ index });
		const actions: Aliases = [
			{ remove: { index, alias: making } },
			...(last ? [{ remove: { index: last, alias: name } }] : []),
			{ add: { index, alias: name } },
		];
		await client.indices.updateAliases({ body: { actions } });
		const old = last;
		// From here on the searches see it: whatever fails now, it isn't given up.
		[last, made] = [index, undefined];
		if (old) await clearAway(old);
	}

	return {
		async begin(anew = false) {
			const interrupted = await indicesBehind(client, making);
			for (const index of interrupted) await client.indices.delete({ index }, { ignore: [404] });
			left = [];
			for (const index of await abandonedIndices(client, name)) await clearAway(index);
			[last] = await indicesBehind(client, name);
			sameShape = !anew && last !== undefined && (await shapeOf(client, last)) === shape;
			return last && sameShape ? hashesIn(client, last) : new Map();
		},
		put: (records) => send(records, ({ key }) => ({ index: { _index: making, _id: key } })),
		remove: (keys) => send(keys, (key) => ({ delete: { _index: making, _id: key } })),
		async commit() {
			if (!sameShape) await target();
			if (made) await publish(made);
			const { body } = await client.count({ index: name });
			return { records: body.count, ...(left.length > 0 && { left }) };
		},
		async close() {
			const index = made;
			made = undefined;
			if (!index) return;
			// The alias may have moved though the answer to that was lost. Where this can't be asked either, the index stays.
			const seen = await indicesBehind(client, name);
			if (!seen.includes(index)) await client.indices.delete({ index }, { ignore: [404] });
		},
	};
}

async function indicesBehind(client: Client, alias: string): Promise<string[]> {
	const { body } = await client.indices.getAlias({ name: alias }, { ignore: [404] });
	return Object.entries(body).flatMap(([index, found]) => (found?.aliases ? index : []));
}

/** Those of `name` that no alias names: a run before couldn't delete them. */
async function abandonedIndices(client: Client, name: string): Promise<string[]> {
	const { body } = await client.indices.getAlias({ index: `${name}.*` }, { ignore: [404] });
	const isOurs = (index: string) => index.startsWith(`${name}.`) && /^\d+$/.test(index.slice(name.length + 1));
	return Object.entries(body).flatMap(([index, found]) =>
		isOurs(index) && found?.aliases && Object.keys(found.aliases).length === 0 ? index : [],
	);
}

async function shapeOf(client: Client, index: string): Promise<unknown> {
	const { body } = await client.indices.getMapping({ index });
	return body[index]?.mappings._meta?.['shape'];
}
