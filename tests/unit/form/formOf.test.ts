import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Field, Input } from '../../../src/core/form/field.ts';
import { firstFields } from '../../../src/core/form/firstFields.ts';
import { formOf } from '../../../src/core/form/formOf.ts';
import { termsOf } from '../../../src/core/form/termsOf.ts';
import type { Words } from '../../../src/core/message.ts';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { schemas } from '../../../src/core/schema/schemas.ts';
import { settings } from '../../../src/core/schema/settings.ts';
import { elementOf, fieldInfo, shapeOf } from '../../../src/core/schema/visitFields.ts';

/** All fields of a form with those inside them, by the keys that lead there. */
function flat(fields: readonly Field[], path = ''): [string, Field][] {
	return fields.flatMap((field): [string, Field][] => {
		const here = `${path}${field.key}`;
		const inner = innermost(field.input);
		return [[here, field], ...(inner.type === 'group' ? flat(inner.fields, `${here}.`) : [])];
	});
}

const innermost = (input: Input): Input => (input.type === 'list' ? innermost(input.item) : input);

/** The keys of every field of a schema, and of the fields inside. */
function keysOf(schema: z.ZodType, path = ''): string[] {
	const element = elementOf(schema);
	if (element) return keysOf(element, path);
	return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) =>
		fieldInfo(field).byProgram ? [] : [`${path}${key}`, ...keysOf(field, `${path}${key}.`)],
	);
}

const isSpoken = ({ en, zh }: Words) => en.length > 0 && /\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en);
/** Names of the file and of fields stand in a Chinese sentence as they are. */
const hasEnglish = ({ zh }: Words) => /[A-Za-z]{2,}/.test(zh.replaceAll('digest.yml', ''));

describe('the form of every kind', () => {
	test.each(kinds)('has the fields of %s that people write, in the order of the schema', (kind) => {
		expect(flat(formOf(kind)).map(([key]) => key)).toEqual(keysOf(schemas[kind]));
	});

	test.each(kinds)('has a name and a help in both languages for every field of %s', (kind) => {
		const wrong = flat(formOf(kind)).filter(
			([, { name, help }]) => !isSpoken(name) || !isSpoken(help) || hasEnglish(name) || hasEnglish(help),
		);
		expect(wrong.map(([key]) => key)).toEqual([]);
	});

	test.each(kinds)('names every choice of %s in both languages', (kind) => {
		const choices = flat(formOf(kind)).flatMap(([key, { input }]) => {
			const inner = innermost(input);
			return inner.type === 'choice' ? inner.choices.map(({ value, name }) => [`${key}: ${value}`, name] as const) : [];
		});
		expect(choices.filter(([, name]) => !isSpoken(name) || hasEnglish(name))).toEqual([]);
	});

	test.each(kinds)('says nothing twice within a group of %s', (kind) => {
		const twice = (fields: readonly Field[]): string[] => [
			...(['en', 'zh'] as const).flatMap((lang) => {
				const names = fields.map(({ name }) => name[lang]);
				return names.filter((name, index) => names.indexOf(name) !== index);
			}),
			...fields.flatMap(({ input }) => {
				const inner = innermost(input);
				return inner.type === 'group' ? twice(inner.fields) : [];
			}),
		];
		expect(twice(formOf(kind))).toEqual([]);
	});

	test.each(kinds)('asks first for fields of %s that there are, and for all that the schema requires', (kind) => {
		const form = formOf(kind);
		const keys = form.map(({ key }) => key);
		const required = form.filter((field) => field.required).map(({ key }) => key);
		expect(firstFields[kind].filter((key) => !keys.includes(key))).toEqual([]);
		expect(required.filter((key) => !firstFields[kind].includes(key))).toEqual([]);
	});
});

test('digest.yml is told of in both languages too', () => {
	const silent = (schema: z.ZodType, path = ''): string[] => {
		const element = elementOf(schema);
		if (element) return silent(element, path);
		return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
			const { description = '', descriptionZh = '' } = fieldInfo(field);
			const here = `${path}${key}`;
			return [...(isSpoken({ en: description, zh: descriptionZh }) ? [] : [here]), ...silent(field, `${here}.`)];
		});
	};
	expect(silent(settings)).toEqual([]);
});

test('what a report asks for', () => {
	const short = (input: Input): string => {
		switch (input.type) {
			case 'list':
				return `list of ${short(input.item)}`;
			case 'group':
				return `{ ${input.fields.map(({ key, input: inner }) => `${key}: ${short(inner)}`).join(', ')} }`;
			case 'choice':
				return `${input.choices.map(({ value }) => value).join(' | ')}${input.otherwise ? `, else ${input.otherwise}` : ''}`;
			case 'record':
				return input.kind;
			case 'number':
				return `${input.whole ? 'whole ' : ''}number${input.min === undefined ? '' : ` from ${input.min}`}`;
			default:
				return input.type;
		}
	};
	const lines = formOf('reports').map(
		({ key, required, translatable, input }) =>
			`${key}${required ? ' (required)' : ''}${translatable ? ' ⚑' : ''}: ${short(input)}`,
	);
	expect(lines).toMatchInlineSnapshot(`
		[
		  "title (required) ⚑: line",
		  "lang: language",
		  "factory: factories",
		  "group ⚑: { name: line, count: whole number from 1, atLeast: yes }",
		  "alongside: list of factories",
		  "workshop: workshop",
		  "topic (required): list of topics",
		  "outcome (required) ⚑: text",
		  "kind: practice | lesson | failure | attempt, else practice",
		  "date: date",
		  "problem ⚑: text",
		  "results ⚑: list of { measure: line, unit: line, before: number, after: number, better: up | down, period: line, method: text, atLeast: yes }",
		  "conditions ⚑: list of { need: required | helpful | blocking, attribute: attribute, is: value, in: list of line, atLeast: number, atMost: number, why: text }",
		  "steps ⚑: list of { id: id, text: text, essential: yes }",
		  "cost ⚑: text",
		  "effort ⚑: text",
		  "follows: reports",
		  "evidence ⚑: list of { type: measurement | audit | document | photo | testimony, title: line, file: line, url: address }",
		  "status: draft | published | disputed | superseded | withdrawn, else published",
		  "supersededBy: reports",
		  "aliases: list of id",
		  "source ⚑: { publication: line, title: line, author: line, date: date, page: line, url: address, note: text }",
		]
	`);
});

test('a bulletin’s own words for factory and workshop stand in names, helps and choices', () => {
	const own = termsOf({
		terms: {
			factory: { one: { en: 'hospital', zh: '医院' }, many: { en: 'hospitals', zh: '医院' } },
			workshop: { one: { en: 'ward', zh: '病房' }, many: { en: 'wards', zh: '病房' } },
		},
	});
	const fieldsBy = new Map([...flat(formOf('reports', own)), ...flat(formOf('exchanges', own))]);
	const { name, help } = fieldsBy.get('workshop') ?? {};
	expect(name).toEqual({ en: 'Ward', zh: '病房' });
	expect(help).toEqual({ en: 'The ward of that hospital.', zh: '该医院的病房。' });
	expect(fieldsBy.get('alongside')?.help.en).toBe('Other hospitals that had the same experience at the same time.');
	const level = fieldsBy.get('level')?.input;
	expect(level?.type === 'choice' && level.choices[0]?.name).toEqual({ en: 'Within a ward', zh: '病房内' });
});
