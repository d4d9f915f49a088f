import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { jsonSchema, schemaNames } from '../../../src/core/form/jsonSchema.ts';
import { type Kind, kinds } from '../../../src/core/schema/kinds.ts';
import { readContent } from '../../../src/io/content/readContent.ts';

type Json = Record<string, unknown> & { properties?: Record<string, Json>; items?: Json };

/** A check made from the published schema alone, as another program would make it. */
const checkOf = (name: (typeof schemaNames)[number]) =>
	z.fromJSONSchema(jsonSchema(name) as Parameters<typeof z.fromJSONSchema>[0]);

/** The fields of a file as any program reads them from its YAML. */
const fieldsIn = (text: string) => parse(text.split(/^---$/m)[1] ?? '', { version: '1.2', schema: 'core' });

describe('the published schemas', () => {
	test.each(['content', 'tests/fixtures/small'])('take every record of %s', { timeout: 30_000 }, async (folder) => {
		const { files } = await readContent(folder);
		const refused = files.flatMap(({ path, bytes }) => {
			const kind = kinds.find((known) => path.startsWith(`${known}/`));
			const text = new TextDecoder().decode(bytes);
			// A translation holds a part of the fields alone.
			if (/\.[a-z]{2}\.md$/.test(path) || (!kind && path !== 'digest.yml')) return [];
			const { success, error } = checkOf(kind ?? 'settings').safeParse(kind ? fieldsIn(text) : parse(text));
			return success ? [] : [`${path}: ${z.prettifyError(error)}`];
		});
		expect(files.length).toBeGreaterThan(10);
		expect(refused).toEqual([]);
	});

	test.each<[Kind, string, string]>([
		['reports', 'an unknown field', 'factroy: north'],
		['reports', 'another word', 'kind: practise'],
		['reports', 'no day', 'date: 2026-02-30'],
		['reports', 'no year', 'date: 20260230'],
		['reports', 'no name', 'factory: North Plant'],
		['reports', 'an empty list', 'topic: []'],
		['reports', 'a text for a figure', 'results: [{ measure: Gas, before: "4,5" }]'],
		['reports', 'an unknown field inside', 'steps: [{ id: a, text: b, esential: true }]'],
		['reports', 'another scheme', 'source: { publication: a, url: "ftp://example.org" }'],
		['reports', 'a group for a text', 'outcome: { Furnace: gas halved }'],
		['exchanges', 'how often', 'recurrence: weekli'],
		['issues', 'no whole number', 'number: 1.5'],
	])('of %s refuse %s', (kind, _, line) => {
		const sound: Record<string, string> = {
			reports: 'title: a\nfactory: b\ntopic: [c]\noutcome: d\n',
			exchanges: 'title: a\nkind: visit\n',
			issues: 'title: a\nnumber: 1\nfrom: 2025\nto: 2025\n',
		};
		const check = checkOf(kind);
		expect(check.safeParse(parse(sound[kind] ?? '')).success).toBe(true);
		const name = line.slice(0, line.indexOf(':'));
		const rest = (sound[kind] ?? '').replace(new RegExp(`^${name}:.*\n`, 'm'), '');
		expect(check.safeParse(parse(`${rest}${line}\n`)).success).toBe(false);
	});

	test.each(schemaNames)('tell of each field of %s in both languages, and nothing that is ours alone', (name) => {
		const schema = jsonSchema(name) as Json;
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: `${name}.json`,
			type: 'object',
			additionalProperties: false,
		});
		const untold = (json: Json, path: string): string[] =>
			Object.entries(json.properties ?? {}).flatMap(([key, field]) => [
				...(/[A-Za-z].*\p{Script=Han}/u.test(String(field['description'])) ? [] : [`${path}${key}`]),
				...untold(field.items ?? field, `${path}${key}.`),
			]);
		expect(untold(schema, '')).toEqual([]);
		const known =
			/^(?:\$schema|\$id|title|description|type|properties|required|additionalProperties|items|enum|default|pattern|format|min|max|anyOf|propertyNames)/;
		const keys = (json: unknown, named = false): string[] =>
			typeof json !== 'object' || json === null
				? []
				: Object.entries(json).flatMap(([key, value]) => [
						...(named || Array.isArray(json) || known.test(key) ? [] : [key]),
						...keys(value, key === 'properties' && !named),
					]);
		expect(keys(schema)).toEqual([]);
	});
});
