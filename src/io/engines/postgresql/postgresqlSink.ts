import type { IndexSink } from '../../../core/search/indexSink.ts';
import { putRecords } from './putRecords.ts';
import { createShape, finishShape, nextSchema, schemaOf, shape } from './shape.ts';
import type { SqlClient, SqlClients } from './sqlClient.ts';

/**
 * The records of an index in PostgreSQL. Everything happens in one transaction: searches see the last index until it
 * ends. An index of another shape is made in a schema beside it, which then takes its name.
 */
export function createPostgresqlSink(clients: SqlClients, index: string): IndexSink {
	const schema = schemaOf(index);
	let client: Awaited<ReturnType<SqlClients['connect']>> | undefined;
	let open = false;
	/** The schema that is written. */
	let target = schema;

	const connected = (): SqlClient => {
		if (!client || !open) throw new Error('The index was not begun, or is ended.');
		return client;
	};

	return {
		async begin(anew = false) {
			client = await clients.connect();
			await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
			await client.query('BEGIN');
			open = true;
			// One run after the other: the second sees what the first has sent.
			await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [schema]);
			const last = await shapeOf(client, schema);
			if (!anew && last === shape) {
				target = schema;
				const { rows } = await client.query(`SELECT key, hash FROM ${schema}.records`);
				return new Map((rows as { key: string; hash: string }[]).map(({ key, hash }) => [key, hash]));
			}
			if (last === undefined && (await exists(client, schema))) throw new Error(`The schema ${schema} is no index.`);
			target = nextSchema(schema);
			await run(client, createShape(target));
			return new Map();
		},
		async put(records) {
			for (const { text, values } of putRecords(target, records)) await connected().query(text, values);
		},
		async remove(keys) {
			await connected().query(
				`DELETE FROM ${target}.records WHERE key IN (SELECT jsonb_array_elements_text($1::text::jsonb))`,
				[JSON.stringify(keys)],
			);
		},
		async commit() {
			const client = connected();
			if (target !== schema) {
				await run(client, finishShape(target));
				await takePlace(client, schema, target);
			}
			const { rows } = await client.query(`SELECT count(*)::int AS records FROM ${schema}.records`);
			await client.query('COMMIT');
			open = false;
			return { records: (rows[0] as { records: number }).records };
		},
		async close() {
			try {
				if (open) await client?.query('ROLLBACK');
			} finally {
				open = false;
				await client?.release();
				client = undefined;
			}
		},
	};
}

/** The shape of the index in a schema; nothing where there is none. */
export async function shapeOf(client: SqlClient, schema: string): Promise<string | undefined> {
	const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [`${schema}.about`]);
	if (!(rows[0] as { there: boolean }).there) return undefined;
	const about = await client.query(`SELECT shape FROM ${schema}.about`);
	return (about.rows[0] as { shape: string } | undefined)?.shape;
}

async function exists(client: SqlClient, schema: string): Promise<boolean> {
	const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
	return rows.length > 0;
}

/** A new index takes the place of the last one; whoever could read that can read it too. */
async function takePlace(client: SqlClient, schema: string, next: string): Promise<void> {
	const { rows } = await client.query(
		`SELECT DISTINCT quote_ident(role.rolname) AS reader
		FROM pg_namespace space, aclexplode(space.nspacl) grants JOIN pg_roles role ON role.oid = grants.grantee
		WHERE space.nspname = $1 AND grants.privilege_type = 'USAGE' AND grants.grantee <> space.nspowner`,
		[schema],
	);
	for (const { reader } of rows as { reader: string }[]) {
		await client.query(`GRANT USAGE ON SCHEMA ${next} TO ${reader}`);
		await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${next} TO ${reader}`);
	}
	// Only from here to the end of the transaction, some milliseconds, do searches wait.
	await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
	await client.query(`ALTER SCHEMA ${next} RENAME TO ${schema}`);
}

/** Statements without values, one after the other. */
async function run(client: SqlClient, script: string): Promise<void> {
	for (const statement of script.split(';')) if (statement.trim()) await client.query(statement);
}
