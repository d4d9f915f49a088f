import type { RecordKey } from '../schema/id.ts';

/** What an address in a body points to. Whether the record, anchor or file exists is a rule's question. */
export type LinkTarget =
	| { type: 'record'; key: RecordKey; anchor: string }
	/** An address of the site that is no record: `/search/`. */
	| { type: 'page'; path: string; anchor: string }
	/** A place in the same record. */
	| { type: 'anchor'; anchor: string }
	/** A file beside the records, as its path below the content folder. */
	| { type: 'asset'; path: string }
	| { type: 'external'; url: string }
	/** Leaves the content folder. */
	| { type: 'outside' }
	| { type: 'forbidden'; scheme: string };
