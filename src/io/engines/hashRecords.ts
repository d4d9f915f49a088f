import { createHash } from 'node:crypto';
import type { SearchRecord } from '../../core/derive/searchRecords.ts';
import type { HashedRecord } from '../../core/search/indexSink.ts';
import { recordKey, recordLine } from '../../core/search/recordLine.ts';

/** Records with their names in an index and the hashes of their content. */
export const hashRecords = (records: readonly SearchRecord[]): HashedRecord[] =>
	records.map((record) => ({
		...record,
		key: recordKey(record),
		hash: createHash('sha256').update(recordLine(record)).digest('hex').slice(0, 32),
	}));
