import type { SearchEngine } from '../searchEngine.ts';
import { untilAborted } from '../untilAborted.ts';
import { createPostgresqlBackend } from './postgresqlBackend.ts';
import { createPostgresqlSink, shapeOf } from './postgresqlSink.ts';
import { schemaOf, shape } from './shape.ts';
import type { SqlClients } from './sqlClient.ts';

/** PostgreSQL as a search engine, whoever brings it. */
export function postgresqlEngine(clients: SqlClients, index: string, close: () => Promise<void>): SearchEngine {
	return {
		sink: () => createPostgresqlSink(clients, index),
		backend: (lang) => createPostgresqlBackend(clients.shared, index, lang),
		async ping(signal) {
			const found = await untilAborted(shapeOf(clients.shared, schemaOf(index)), signal);
			if (found !== shape) throw new Error('PostgreSQL holds no index of this version. Send it: digest index');
		},
		close,
	};
}
