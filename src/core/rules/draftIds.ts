import type { FileOf } from '../parse/fileOf.ts';
import type { RecordKey } from '../schema/id.ts';

/** The records that aren't published yet. */
export const draftIds = (files: readonly FileOf[]): ReadonlySet<RecordKey> =>
	new Set(files.filter(({ draft }) => draft).map(({ kind, id }): RecordKey => `${kind}/${id}`));
