import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatSarif } from '../../../src/core/format/formatSarif.ts';
import { rules } from '../../../src/core/rules/rules.ts';
import { build, report } from '../bulletin.ts';

const options = { lang: 'en', content: 'my content' } as const;

const positive = z.number().int().min(1);
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['error', 'warning', 'note', 'none']);

/** What SARIF 2.1.0 asks of the properties that we write; any other property is a mistake of ours. */
const sarif = z.strictObject({
	$schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
	version: z.literal('2.1.0'),
	runs: z.tuple([
		z.strictObject({
			tool: z.strictObject({
				driver: z.strictObject({
					name: z.string().min(1),
					language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
					rules: z.array(
						z.strictObject({
							id: z.string(),
							shortDescription: text,
							help: text,
							helpUri: z.url().optional(),
							defaultConfiguration: z.strictObject({ level }),
						}),
					),
				}),
			}),
			columnKind: z.literal('utf16CodeUnits'),
			originalUriBaseIds: z.strictObject({ '%SRCROOT%': z.strictObject({ description: text }) }),
			results: z.array(
				z.strictObject({
					ruleId: z.string(),
					ruleIndex: z.number().int().min(0),
					level,
					message: text,
					locations: z.tuple([
						z.strictObject({
							physicalLocation: z.strictObject({
								artifactLocation: z.strictObject({
									uri: z.string().regex(/^(?:[\w!'()*.~-]|%[0-9A-F]{2}|\/)+$/),
									uriBaseId: z.literal('%SRCROOT%'),
								}),
								region: z.strictObject({
									startLine: positive,
									startColumn: positive,
									endLine: positive,
									endColumn: positive,
								}),
								contextRegion: z
									.strictObject({ startLine: positive, snippet: z.strictObject({ text: z.string() }) })
									.optional(),
							}),
						}),
					]),
				}),
			),
		}),
	]),
});

const read = (out: string) => sarif.parse(JSON.parse(out)).runs[0];

test('every message is a result at its place, with the rule that it names', () => {
	const { messages } = build({ 'reports/x.md': report('factory: nroth\noutcome: week #12') });
	const run = read(formatSarif(messages, { ...options, hints: true }));
	expect(run.results.length).toBe(messages.length);
	for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
	expect(new Set(run.results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
	expect(read(formatSarif(messages, options)).results.map(({ level }) => level)).toEqual(['error', 'warning']);
	const { ruleIndex: _, ...result } = run.results.find(({ level }) => level === 'error') ?? { ruleIndex: -1 };
	expect(result).toMatchInlineSnapshot(`
		{
		  "level": "error",
		  "locations": [
		    {
		      "physicalLocation": {
		        "artifactLocation": {
		          "uri": "my%20content/reports/x.md",
		          "uriBaseId": "%SRCROOT%",
		        },
		        "contextRegion": {
		          "snippet": {
		            "text": "factory: nroth",
		          },
		          "startLine": 4,
		        },
		        "region": {
		          "endColumn": 15,
		          "endLine": 4,
		          "startColumn": 10,
		          "startLine": 4,
		        },
		      },
		    },
		  ],
		  "message": {
		    "text": "There is no factory “nroth”.
		Did you mean “north”?",
		  },
		  "ruleId": "reference/unknown",
		}
	`);
});

test('columns count as UTF-16 does, the end excluded', () => {
	const { messages } = build({ 'reports/x.md': report('outcome: "🏭🏭" #1') });
	const [{ locations } = { locations: undefined }] = read(formatSarif(messages, options)).results;
	const { region, contextRegion } = locations?.[0].physicalLocation ?? {};
	const line = contextRegion?.snippet.text ?? '';
	expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('#1');
});

test('the whole catalogue of rules goes along, each with its help', () => {
	const { driver } = read(
		formatSarif([], { ...options, lang: 'zh', helpUri: (id) => `https://x.example/rules/${id}/` }),
	).tool;
	expect(driver.rules.map(({ id }) => id)).toEqual(Object.keys(rules));
	expect(driver.rules[0]).toMatchInlineSnapshot(`
		{
		  "defaultConfiguration": {
		    "level": "error",
		  },
		  "help": {
		    "text": "文件夹说明记录的种类。放在别的文件夹里，就找不到，也不会发表。
		digest explain file/unknown-place",
		  },
		  "helpUri": "https://x.example/rules/file/unknown-place/",
		  "id": "file/unknown-place",
		  "shortDescription": {
		    "text": "每个文件都放在所属种类的文件夹里。",
		  },
		}
	`);
});

test('a folder outside of the repository is named whole', () => {
	const { messages } = build({ 'reports/x.md': report('factory: nroth') });
	const uris = ['/tmp/a b', 'C:/a b'].map(
		(content) => JSON.parse(formatSarif(messages, { ...options, content })).runs[0].results[0].locations[0],
	);
	expect(uris.map(({ physicalLocation }) => physicalLocation.artifactLocation)).toMatchInlineSnapshot(`
		[
		  {
		    "uri": "file:///tmp/a%20b/reports/x.md",
		  },
		  {
		    "uri": "file:///C:/a%20b/reports/x.md",
		  },
		]
	`);
});
