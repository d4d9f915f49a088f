import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { shape } from '../../../src/io/engines/postgresql/shape.ts';
import { runHere } from '../../support/runHere.ts';
import { sampleCopy } from '../../support/sampleCopy.ts';

const needsNone =
	'The search of this bulletin is made with its pages and needs no server. For a search engine, name it in digest.yml, for example “search: { engine: postgresql }”.\n';

test.each(['index', 'search-server'])('“digest %s” is for bulletins that name an engine', async (name) => {
	await using copy = await sampleCopy();
	expect(await runHere(name, '--content', copy.content)).toEqual({ code: 2, out: '', err: needsNone });
});

test.each(['index', 'search-server'])(
	'“digest %s” says what is missing, and that an engine isn’t there',
	async (name) => {
		await using copy = await sampleCopy();
		await appendFile(join(copy.content, 'digest.yml'), '\nsearch: { engine: postgresql }\n');
		const run = async (address: string) => {
			vi.stubEnv('DATABASE_URL', address);
			return runHere(name, '--content', copy.content);
		};
		expect(await run('')).toEqual({
			code: 2,
			out: '',
			err: 'DATABASE_URL doesn’t say where PostgreSQL is. Put its address there, for example DATABASE_URL=postgresql://user:password@127.0.0.1:5432/digest\n',
		});
		// Nothing listens on the port of discard.
		expect(await run('postgresql://reader:secret@127.0.0.1:9/digest')).toEqual({
			code: 2,
			out: '',
			err: 'PostgreSQL could not be used: connect ECONNREFUSED 127.0.0.1:9\n',
		});
	},
);

test('“digest search-server” leaves no connection to the engine behind where its port is taken', async () => {
	await using copy = await sampleCopy();
	await appendFile(join(copy.content, 'digest.yml'), '\nsearch: { engine: postgresql }\n');
	vi.stubEnv('DATABASE_URL', 'postgresql://reader@127.0.0.1:9/digest');
	const query = vi
		.spyOn(pg.Pool.prototype, 'query')
		.mockImplementation(async () => ({ rows: [{ there: true, shape }] }));
	const end = vi.spyOn(pg.Pool.prototype, 'end');
	await using taken = createServer().listen(0, '127.0.0.1');
	await once(taken, 'listening');
	const { port } = taken.address() as AddressInfo;
	try {
		expect(await runHere('search-server', '--content', copy.content, '--port', String(port))).toEqual({
			code: 2,
			out: '',
			err: `listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
		});
		expect(query).toHaveBeenCalled();
		expect(end).toHaveBeenCalledOnce();
	} finally {
		query.mockRestore();
		end.mockRestore();
	}
});

test('“digest search-server” refuses a rate that is none', async () => {
	expect(await runHere('search-server', '--rate', 'much')).toEqual({
		code: 2,
		out: '',
		err: '“--rate” takes a whole number from 1 on; “much” is none.\n',
	});
});
