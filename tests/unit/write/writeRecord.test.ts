import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { buildDigest } from '../../../src/core/digest.ts';
import { allRecords } from '../../../src/core/link/key.ts';
import type { Problem } from '../../../src/core/parse/problem.ts';
import { readRecord } from '../../../src/core/parse/readRecord.ts';
import { splitFile } from '../../../src/core/parse/splitFile.ts';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { schemas } from '../../../src/core/schema/schemas.ts';
import { writeRecord } from '../../../src/core/write/writeRecord.ts';
import { readContent } from '../../../src/io/content/readContent.ts';
import { arbitraryRecord, arbitraryText } from '../../support/arbitraryRecord.ts';

const encoder = new TextEncoder();

/** What the checker reads in a file, and what it says of it by itself. */
function readBack(kind: (typeof kinds)[number], text: string) {
	const problems: Problem[] = [];
	const file = { path: `${kind}/x.md`, bytes: encoder.encode(text) };
	const read = readRecord(file, schemas[kind] as z.ZodType, {}, (p) => problems.push(p));
	return { data: read?.fields?.data, body: splitFile(file, () => {})?.body, problems };
}

describe('what is written is read back as it was', { timeout: 60_000 }, () => {
	test.each(kinds)('any record of %s', (kind) => {
		fc.assert(
			fc.property(arbitraryRecord(kind), (data) => {
				const { data: read, problems } = readBack(kind, writeRecord(kind, data, 'Text.'));
				expect(problems).toEqual([]);
				expect(read).toEqual(schemas[kind].parse(data));
			}),
			{ numRuns: 100 },
		);
	});

	test('any text below the fields, but for empty lines around it', () => {
		fc.assert(
			fc.property(arbitraryText, (text) => {
				const { body } = readBack('topics', writeRecord('topics', { title: 'Safety' }, text));
				expect(body).toBe(`\n${text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`);
			}),
		);
	});

	test.each(['content', 'tests/fixtures/small'])('the whole bulletin in %s', async (folder) => {
		const { files, ...found } = await readContent(folder);
		const settings = { today: '2026-06-30', ...found };
		const { digest } = buildDigest(files, settings);
		if (!digest) throw new Error('the bulletin has errors');
		const rewritten = [...allRecords(digest.records)].flatMap((record) => {
			const bodyOf = (path: string) => {
				const text = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
				return text.slice(text.indexOf('\n---\n') + 5);
			};
			const write = (file: string, data: object) => ({
				path: file,
				bytes: encoder.encode(writeRecord(record.kind, data as Record<string, unknown>, bodyOf(file))),
			});
			return [write(record.file, record.data), ...[...record.translations.values()].map((t) => write(t.file, t.data))];
		});
		const paths = new Set(rewritten.map(({ path }) => path));
		const again = buildDigest([...files.filter(({ path }) => !paths.has(path)), ...rewritten], settings);
		const plain = (records: Iterable<{ data: object; body: object; translations: ReadonlyMap<string, object> }>) =>
			[...records].map(({ data, body, translations }) => {
				const { html } = body as { html: string };
				return { data, html, translations: [...translations].map(([lang, t]) => [lang, (t as { data: object }).data]) };
			});
		expect(again.messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
		expect(plain(allRecords(again.digest?.records ?? digest.records))).toEqual(plain(allRecords(digest.records)));
	});
});

test('a file looks as a person would write it', () => {
	const data = {
		outcome: 'Furnace: gas halved, without a new furnace.',
		title: 'Shorter soak time',
		topic: ['energy', 'furnaces'],
		factory: 'wah-shing',
		lang: '',
		date: '2026-11-02',
		cost: undefined,
		effort: 'Two days.\n\nThen an hour a week.',
		results: [
			{ measure: 'Gas per tonne', unit: 'm³/t', before: 410, after: 205.5, better: 'down' },
			{ measure: '“废品”：每百件', atLeast: true },
		],
		alongside: [],
		source: { publication: "People's Daily", page: '3', date: '1958-02' },
		unknown: 'kept',
	};
	expect(writeRecord('reports', data, '\nThe soak was longer than needed.\n\n')).toMatchInlineSnapshot(`
		"---
		title: Shorter soak time
		factory: wah-shing
		topic: [energy, furnaces]
		outcome: 'Furnace: gas halved, without a new furnace.'
		date: '2026-11-02'
		results:
		  - measure: Gas per tonne
		    unit: m³/t
		    before: 410
		    after: 205.5
		    better: down
		  - measure: “废品”：每百件
		    atLeast: true
		effort: |-
		  Two days.

		  Then an hour a week.
		source:
		  publication: People's Daily
		  date: 1958-02
		  page: '3'
		unknown: kept
		---

		The soak was longer than needed.
		"
	`);
});

test('an empty group in the middle of a translation keeps its place, and one at the end goes', () => {
	const data = { results: [{ measure: '' }, { measure: '煤气' }, {}] };
	expect(writeRecord('reports', data, '')).toMatchInlineSnapshot(`
		"---
		results:
		  - {}
		  - measure: 煤气
		---
		"
	`);
});

test('three decimals get a fourth, so that nobody takes them for thousands', () => {
	const results = [
		{ measure: 'Thickness', before: 4.125, after: -0.125, unit: 'mm' },
		{ measure: 'Pieces', after: 1200 },
	];
	expect(writeRecord('reports', { results }, '')).toMatchInlineSnapshot(`
		"---
		results:
		  - measure: Thickness
		    unit: mm
		    before: 4.1250
		    after: -0.125
		  - measure: Pieces
		    after: 1200
		---
		"
	`);
});

test('without any field there are the two lines alone', () => {
	expect(writeRecord('adoptions', { title: ' ' }, 'Text')).toBe('---\n---\n\nText\n');
});
