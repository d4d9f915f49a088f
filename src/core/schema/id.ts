import type { Kind } from './kinds.ts';

/**
 * The identity of a record: its path below the kind's folder, without the ending. Branded, so that a
 * factory's id can't be passed where a report's is wanted. Only `schema/` makes them.
 */
export type Id<K extends Kind = Kind> = string & { readonly __kind: K };

/** One segment of an id: ASCII, lower case, so that addresses and file systems agree everywhere. */
export const segmentPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A whole id: segments joined by `/`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** A record's id together with its kind: `reports/brother-contracts`. */
export type RecordKey = `${Kind}/${string}`;
