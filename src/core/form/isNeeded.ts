import type { Kind } from '../schema/kinds.ts';
import { type Response, responsesWithReason } from '../schema/responses.ts';
import type { Field } from './field.ts';

/** Kinds of which somebody must be the one who speaks: a factory by name, or a group. */
const spoken: readonly Kind[] = ['reports', 'adoptions', 'needs'];

/**
 * Whether a record must have this field, given what it says in the others: by the schema and by the rules that look at
 * one record.
 */
export function isNeeded(kind: Kind, { key, required }: Field, data: Readonly<Record<string, unknown>>): boolean {
	if (required) return true;
	if (key === 'factory') return spoken.includes(kind) && data['group'] === undefined;
	if (key === 'reason') return responsesWithReason.includes(data['response'] as Response);
	return key === 'since' && data['response'] === 'already-in-use';
}
