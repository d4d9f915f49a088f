import type { SearchRecord } from '../derive/searchRecords.ts';

/** A record with its name in the index and what tells whether it has changed. */
export interface HashedRecord extends SearchRecord {
	/** `<lang>/<id>`. */
	key: string;
	/** Of the record's line, see `recordLine`. */
	hash: string;
}

export interface IndexStats {
	/** How many records the engine holds. */
	records: number;
	/** What the engine keeps of former indexes because it couldn't be deleted, by name. It is tried again the next time. */
	left?: readonly string[];
}

/**
 * Takes in the records of the search, once through: begin, put and remove, commit, close. What is put stands nowhere
 * until `commit`, which swaps it in whole; the searches go on meanwhile, and after an interruption the last index is
 * still there.
 */
export interface IndexSink {
	/**
	 * What the engine holds: the content hash of each record by its key. Empty where it holds nothing or an index of
	 * another shape, and where all is to be made anew; a new index is made then, and takes the place of the old one.
	 */
	begin(anew?: boolean): Promise<ReadonlyMap<string, string>>;
	/** Adds records, or puts them in the place of those with the same key. */
	put(records: readonly HashedRecord[]): Promise<void>;
	remove(keys: readonly string[]): Promise<void>;
	commit(): Promise<IndexStats>;
	/** Gives up what isn't committed, and whatever is held open. */
	close(): Promise<void>;
}
