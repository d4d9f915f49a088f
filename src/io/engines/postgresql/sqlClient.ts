/** What we use of PostgreSQL, whoever brings it: a connection of `pg`, or PGlite within this process. */
export interface SqlClient {
	query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Clients that each have a connection of their own, so that a transaction of one is none of another. */
export interface SqlClients {
	/** For single statements. */
	shared: SqlClient;
	/** For a transaction. */
	connect(): Promise<SqlClient & { release(): void | Promise<void> }>;
}

/** A statement with what is put in its places; values never become part of the text. */
export interface Statement {
	text: string;
	values: unknown[];
}
