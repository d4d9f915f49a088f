import type { Field } from '../form/field.ts';
import { isNeeded } from '../form/isNeeded.ts';
import type { Kind } from '../schema/kinds.ts';

/** The fields that a record lacks. */
export const missingFields = (kind: Kind, form: readonly Field[], data: Readonly<Record<string, unknown>>): Field[] =>
	form.filter((field) => data[field.key] === undefined && isNeeded(kind, field, data));
