import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** The name of PostgreSQL's socket in its folder. */
const socket = '.s.PGSQL.5432';

/**
 * Stands between a program and a PostgreSQL that listens in `folder`. `silence` lets the connections that there are die
 * without a word, as a firewall does that has forgotten them; new ones live.
 */
export async function silentProxy(folder: string) {
	const own = await temporaryFolder();
	const connections = new Set<{ silent: boolean; end(): void }>();
	const server = createServer((near) => {
		const far = connect(join(folder, socket));
		const end = () => {
			near.destroy();
			far.destroy();
		};
		const connection = { silent: false, end };
		connections.add(connection);
		near.on('data', (bytes) => !connection.silent && far.write(bytes));
		far.on('data', (bytes) => !connection.silent && near.write(bytes));
		for (const side of [near, far]) side.on('error', end).on('close', end);
	}).listen(join(own.path, socket));
	await once(server, 'listening');
	return {
		folder: own.path,
		/** Returns how many. */
		silence: () => {
			for (const connection of connections) connection.silent = true;
			return connections.size;
		},
		async [Symbol.asyncDispose]() {
			for (const { end } of connections) end();
			server.close();
			await own[Symbol.asyncDispose]();
		},
	};
}
