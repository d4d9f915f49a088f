import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';

const longest = 100;

/** The fields of a record in a line each, for a look before it is written; its title stands elsewhere. */
export const describeData = (kind: Kind, data: Readonly<Record<string, unknown>>): string[] =>
	Object.keys(schemas[kind].shape)
		.filter((key) => key !== 'title' && data[key] !== undefined)
		.map((key) => short(`${key}: ${describe(data[key])}`));

function describe(value: unknown): string {
	if (Array.isArray(value)) return value.map(describe).join('; ');
	if (typeof value !== 'object' || value === null) return String(value).replace(/\s+/g, ' ');
	return Object.entries(value)
		.map(([key, inner]) => `${key} ${describe(inner)}`)
		.join(', ');
}

const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
