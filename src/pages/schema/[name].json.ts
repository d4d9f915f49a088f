import type { APIRoute } from 'astro';
import { jsonSchema, type SchemaName, schemaNames } from '../../core/form/jsonSchema.ts';
import { termsOf } from '../../core/form/termsOf.ts';
import { edition } from '../../site/edition.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

/** What the fields of a kind of record are, for editors and programs; the same for every language. */
export const GET: APIRoute = ({ params }) =>
	Response.json(jsonSchema(params['name'] as SchemaName, termsOf(edition(undefined).settings)));
