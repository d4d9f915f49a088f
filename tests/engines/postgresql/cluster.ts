import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of its own in a temporary folder. It listens on no network at all. */
export interface Cluster {
	/** What DATABASE_URL is to say. */
	address: string;
	version: string;
	/** Runs statements as the owner. */
	query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
	close(): Promise<void>;
}

/** The folder of the server's programs, where there are any: Debian keeps them out of PATH. */
export function findPostgresql(): string | undefined {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((v) => join(debian, v, 'bin'))];
	return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Milliseconds, and how often the server is asked whether it is ready. */
const pauseBetween = 100;
const mostTries = 600;

export async function startCluster(bin: string): Promise<Cluster> {
	const folder = mkdtempSync(join(tmpdir(), 'digest-pg-'));
	// PostgreSQL refuses to run as root.
	const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
	if (owner) chownSync(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	const stdio = 'ignore' as const;
	execFileSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'owner', '-A', 'trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
		{ stdio, cwd: folder, ...owner },
	);
	const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off', logging_collector: 'off' };
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { stdio, cwd: folder, ...owner });
	const ended = once(server, 'exit');
	// Whatever becomes of the tests, nothing is left behind.
	const kill = () => void server.kill('SIGKILL');
	process.once('exit', kill);
	const address = `postgresql://owner@localhost/postgres?host=${encodeURIComponent(folder)}`;

	const query: Cluster['query'] = async (text, values) => {
		const client = new pg.Client({ connectionString: address });
		await client.connect();
		try {
			const { rows } = await client.query(text, values);
			return rows as Record<string, unknown>[];
		} finally {
			await client.end();
		}
	};
	const close = async () => {
		server.kill('SIGINT');
		await Promise.race([ended, pause(10_000, undefined, { ref: false }).then(kill)]);
		process.off('exit', kill);
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; ; tries++) {
		try {
			const [row] = await query('SHOW server_version');
			return { address, version: String(row?.['server_version']), query, close };
		} catch (error) {
			if (tries === mostTries || server.exitCode !== null) {
				await close();
				throw error;
			}
			await pause(pauseBetween);
		}
	}
}

const idOf = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
