import type { Field } from '../form/field.ts';
import { formOf } from '../form/formOf.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Settings } from '../schema/schemas.ts';
import type { ExportedRecord } from './exportRecords.ts';
import type { Cell } from './toCsv.ts';

/** A column: its name, and the keys that lead to its cells. */
type Column = readonly [name: string, ...keys: string[]];

/**
 * Records as a table with one row each. A group of fields has a column for each of them; the items of a list stand in
 * one cell, with semicolons between. The columns of a kind are the same whatever its records hold.
 */
export function tableOf(kind: Kind, records: readonly ExportedRecord[], settings: Settings): Cell[][] {
	const computed = ['evidenceLevel', 'answers', 'takenOver', 'refused', 'verified'];
	const columns: Column[] = [
		['id', 'id'],
		// Not `url`: whoever imports the table would take it for the source.
		['pageUrl', 'url'],
		['language', 'lang'],
		...formOf(kind).flatMap((field) => (field.key === 'lang' ? [] : columnsOf(field, settings))),
		...(kind === 'reports' ? computed.map((key): Column => [key, 'computed', key]) : []),
		['text', 'text'],
	];
	return [columns.map(([name]) => name), ...records.map((record) => columns.map((column) => cellOf(record, column)))];
}

function columnsOf({ key, input }: Field, { attributes = [] }: Settings): Column[] {
	const inner =
		input.type === 'group'
			? input.fields.map((field) => field.key)
			: input.type === 'profile'
				? attributes.map(({ id }) => id)
				: undefined;
	return inner ? inner.map((name): Column => [`${key}.${name}`, 'data', key, name]) : [[key, 'data', key]];
}

function cellOf(record: ExportedRecord, [, ...keys]: Column): Cell {
	const value = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], record);
	return value === undefined ? undefined : flat(value);
}

function flat(value: unknown): Cell {
	if (Array.isArray(value)) return value.map(flat).join('; ');
	if (typeof value !== 'object' || value === null) return value as Cell;
	return Object.entries(value)
		.map(([key, inner]) => `${key}: ${flat(inner)}`)
		.join(', ');
}
