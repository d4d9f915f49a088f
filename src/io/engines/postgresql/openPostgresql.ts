import pg from 'pg';
import type { SearchEngine } from '../searchEngine.ts';
import { postgresqlEngine } from './postgresqlEngine.ts';

/** Milliseconds. The server ends a search by itself; whoever hears nothing from it shortly after takes it for dead. */
const patience = { connecting: 5000, searching: 5000, hearing: 5500 };
const mostConnections = 10;

/** Opens PostgreSQL by its address. Nothing is sent before the first search. */
export function openPostgresql(address: string, index: string): SearchEngine {
	const shared = new pg.Pool({
		connectionString: address,
		max: mostConnections,
		connectionTimeoutMillis: patience.connecting,
		statement_timeout: patience.searching,
		// A connection may die without a word, as behind a firewall that forgets it. A search would wait for ever in it, and
		// soon all would.
		query_timeout: patience.hearing,
		// Whatever a query may be made to say, it changes nothing.
		options: '-c default_transaction_read_only=on',
		application_name: 'experience-digest',
	});
	// A connection that breaks while nobody uses it is replaced by the next search.
	shared.on('error', () => {});
	const connect = async () => {
		const client = new pg.Client({
			connectionString: address,
			connectionTimeoutMillis: patience.connecting,
			application_name: 'experience-digest index',
		});
		// What breaks during a statement is told by the statement.
		client.on('error', () => {});
		await client.connect();
		return {
			query: (text: string, values?: unknown[]) => client.query(text, values),
			release: () => client.end(),
		};
	};
	return postgresqlEngine({ shared, connect }, index, () => shared.end());
}
