import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { childOf, fieldType } from '../../../src/core/parse/fieldType.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';
import { schemas } from '../../../src/core/schema/schemas.ts';
import { shapeOf } from '../../../src/core/schema/visitFields.ts';
import { formRecord } from '../../../src/core/write/formRecord.ts';
import { readRecordText, textForForm } from '../../../src/core/write/mergeRecord.ts';

const attributes = [
	{ id: 'size', title: 'Size', choices: [{ id: 'small', title: 'Small' }] },
	{ id: 'presses', title: 'Presses' },
];

/** What a form makes of a text: every field is there, ticks that nobody set say no, and all is written its own way. */
function givenBack(text: string, kind: Kind): string {
	const { data, body } = readRecordText(textForForm(text) ?? '');
	return `---\n${stringify(filledIn(data, schemas[kind]))}---\n\n${body.trim()}\n`;
}

function filledIn(value: unknown, schema: z.ZodType | undefined): unknown {
	if (Array.isArray(value)) return value.map((item) => filledIn(item, childOf(schema, 0)));
	if (typeof value !== 'object' || value === null) return value;
	const fields = { ...value } as Record<string, unknown>;
	for (const [key, field] of Object.entries((schema && shapeOf(schema)) ?? {})) {
		if (key in fields) fields[key] = filledIn(fields[key], field);
		else if (fieldType(field) === 'boolean') fields[key] = false;
		else if (fieldType(field) === 'array') fields[key] = [];
		else if (fieldType(field) === 'string') fields[key] = '';
		else fields[key] = null;
	}
	return fields;
}

const files = globSync(['content/*/**/*.md', 'tests/fixtures/{small,plants,rich}/*/**/*.md']).map((path) =>
	path.replaceAll('\\', '/'),
);

test('every record comes back from a form as it was', { timeout: 60_000 }, () => {
	expect(files.length).toBeGreaterThan(200);
	const changed = files.filter((path) => {
		const kind = /([a-z]+)\/.*$/.exec(path.replace(/^content\/|^tests\/fixtures\/[a-z]+\//, ''))?.[1] as Kind;
		const before = readFileSync(path, 'utf8');
		const main = /\.[a-z]{2}\.md$/.test(path)
			? readFileSync(path.replace(/\.[a-z]{2}\.md$/, '.md'), 'utf8')
			: undefined;
		return formRecord({ kind, given: readRecordText(givenBack(before, kind)), before, main, attributes }) !== before;
	});
	expect(changed).toEqual([]);
});

describe('a new record', () => {
	const record = (kind: Kind, data: object, main?: string) =>
		formRecord({ kind, given: readRecordText(`---\n${stringify(data)}---\n`), main, attributes });

	test('has no field that nobody filled in', () => {
		const steps = [
			{ id: 'one', text: 'First', essential: false },
			{ id: 'two', text: 'Then', essential: true },
		];
		expect(record('reports', { title: 'T', workshop: '', steps, conditions: [], source: null })).toBe(
			'---\ntitle: T\nsteps:\n  - id: one\n    text: First\n  - id: two\n    text: Then\n    essential: true\n---\n',
		);
	});

	test('has figures where digest.yml has them, and words elsewhere', () => {
		const conditions = [
			{ need: 'required', attribute: 'presses', is: '12' },
			{ need: 'helpful', attribute: 'presses', is: 'true' },
			{ need: 'helpful', attribute: 'size', is: '12' },
		];
		expect(readRecordText(record('reports', { title: 'T', conditions })).data['conditions']).toEqual([
			{ need: 'required', attribute: 'presses', is: 12 },
			{ need: 'helpful', attribute: 'presses', is: true },
			{ need: 'helpful', attribute: 'size', is: '12' },
		]);
		const profile = { size: ['small'], presses: 12 };
		expect(readRecordText(record('factories', { title: 'T', profile })).data['profile']).toEqual({
			size: 'small',
			presses: 12,
		});
	});

	test('names an answer by its whole id', () => {
		const via = (report: string, value: string) =>
			readRecordText(
				formRecord({
					kind: 'adoptions',
					given: { data: { report, via: value }, body: '' },
					answers: ['guard/north', 'gloves/north', 'gloves/south'],
				}),
			).data['via'];
		expect(via('guard', 'north')).toBe('guard/north');
		expect(via('guard', 'south')).toBe('gloves/south');
		expect(via('boots', 'north')).toBe('north');
		expect(via('guard', 'gloves/north')).toBe('gloves/north');
	});

	test('in another language takes the names of steps from the record, each once', () => {
		const main = '---\ntitle: T\nsteps:\n  - id: one\n    text: First\n  - id: two\n    text: Then\n---\n';
		const steps = (...given: object[]) =>
			readRecordText(record('reports', { title: '题', steps: given }, main)).data['steps'];
		expect(steps({ text: '先' }, { text: '后' })).toEqual([
			{ id: 'one', text: '先' },
			{ id: 'two', text: '后' },
		]);
		expect(steps({ id: 'two', text: '后' }, { text: '?' })).toEqual([{ id: 'two', text: '后' }, { text: '?' }]);
		expect(steps({}, { text: '后' })).toEqual([{}, { id: 'two', text: '后' }]);
	});
});
