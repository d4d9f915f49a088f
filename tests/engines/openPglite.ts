import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { postgresqlEngine } from '../../src/io/engines/postgresql/postgresqlEngine.ts';
import type { SearchEngine } from '../../src/io/engines/searchEngine.ts';

/** PostgreSQL within this process, in memory. It has one connection, so nothing may search while records come in. */
export async function openPglite(index = 'digest'): Promise<SearchEngine> {
	const db = await PGlite.create({ extensions: { pg_trgm } });
	const query = (text: string, values?: unknown[]) => db.query(text, values);
	return postgresqlEngine({ shared: { query }, connect: async () => ({ query, release: () => {} }) }, index, () =>
		db.close(),
	);
}
