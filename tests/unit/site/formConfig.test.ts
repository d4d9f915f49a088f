import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Words } from '../../../src/core/message.ts';
import { translationSchema } from '../../../src/core/parse/translationSchema.ts';
import { kinds } from '../../../src/core/schema/kinds.ts';
import { schemas, type Settings } from '../../../src/core/schema/schemas.ts';
import { elementOf, fieldInfo, shapeOf } from '../../../src/core/schema/visitFields.ts';
import { formConfig } from '../../../src/site/editor/formConfig.ts';
import { formWords, kindNames } from '../../../src/site/editor/editorWords.ts';
import { panelWords } from '../../../src/site/editor/panelWords.ts';

const settings: Settings = {
	title: { en: 'Our digest', zh: '我们的汇编' },
	languages: ['en', 'zh'],
	terms: { factory: { one: { en: 'plant', zh: '厂' }, many: { en: 'plants', zh: '厂' } } },
	attributes: [
		{ id: 'size', title: { en: 'Size', zh: '规模' }, choices: [{ id: 'small', title: { en: 'small', zh: '小' } }] },
		{ id: 'presses', title: { en: 'Presses', zh: '压机' }, unit: { en: 'pieces', zh: '台' } },
	],
};
const backend = { name: 'gitea', repo: 'a/b' };

interface Asked {
	name: string;
	widget: string;
	i18n?: boolean;
	required?: unknown;
	fields?: Asked[];
	field?: Asked;
	[option: string]: unknown;
}
interface Collection {
	name: string;
	folder: string;
	fields: Asked[];
	[option: string]: unknown;
}

const collections = (options: Partial<Parameters<typeof formConfig>[0]> = {}) =>
	formConfig({ settings, lang: 'en', folder: 'content', backend, ...options })['collections'] as Collection[];
const find = (fields: readonly Asked[] | undefined, path: string): Asked | undefined => {
	const [first = '', ...rest] = path.split('.');
	const found = fields?.find(({ name }) => name === first);
	return rest.length === 0 ? found : find(found?.fields, rest.join('.'));
};
const inForm = (kind: string, path: string) => find(collections().find(({ name }) => name === kind)?.fields, path);

/** The keys of a schema that people write, of groups and of lists of groups. */
function keysOf(schema: z.ZodType, path = ''): string[] {
	const shape = shapeOf(elementOf(schema) ?? schema);
	return Object.entries(shape ?? {}).flatMap(([key, inner]) =>
		fieldInfo(inner).byProgram ? [] : [path + key, ...keysOf(inner, `${path}${key}.`)],
	);
}
const keysAsked = (fields: readonly Asked[], path = ''): string[] =>
	fields.flatMap(({ name, fields: inner = [] }) => [path + name, ...keysAsked(inner, `${path}${name}.`)]);

test('the hint of a short name is in the words that the bulletin has', () => {
	const hint = (lang: 'en' | 'zh') => {
		const slug = collections({ lang }).find(({ name }) => name === 'adoptions')?.['slug'] as Record<string, unknown>;
		return slug['hint'];
	};
	expect([hint('en'), hint('zh')]).toMatchInlineSnapshot(`
		[
		  "Short name of the one who answers, as a rule that of the plant. It stays as it is.",
		  "答复者的短名，一般就是厂的短名。以后不再改动。",
		]
	`);
});

describe.each(kinds)('the form for %s', (kind) => {
	const form = collections().find(({ name }) => name === kind);

	test('asks for every field of the schema and for the text, and for nothing else', () => {
		// What a profile holds is for digest.yml to say.
		const asked = keysAsked(form?.fields ?? []).filter((key) => !key.startsWith('profile.'));
		expect(asked.toSorted()).toEqual([...keysOf(schemas[kind]), 'body'].toSorted());
	});

	test('asks in another language for what is translated, and names no item twice', () => {
		const translated = keysOf(translationSchema(schemas[kind]) as z.ZodType).filter(
			(key) => !/\.(?:id|step)$/.test(key),
		);
		const isAsked = (key: string) => find(form?.fields, key)?.i18n === true;
		expect(
			keysAsked(form?.fields ?? [])
				.filter(isAsked)
				.toSorted(),
		).toEqual([...translated, 'body'].toSorted());
	});

	test('wants only in the first language what the schema wants', () => {
		expect(find(form?.fields, 'title')?.required ?? false).toEqual(kind === 'adoptions' ? false : ['en']);
		expect(form?.fields.filter(({ required }) => required === true)).toEqual([]);
	});
});

describe('choices', () => {
	test('name records, in the words of the bulletin', () => {
		expect(inForm('reports', 'factory')).toMatchObject({
			label: 'Plant',
			widget: 'relation',
			collection: 'factories',
			value_field: '{{slug}}',
		});
		expect(inForm('reports', 'topic')).toMatchObject({
			widget: 'relation',
			collection: 'topics',
			multiple: true,
			min: 1,
		});
	});

	test('of a workshop are those of the factory beside it', () => {
		expect(inForm('needs', 'workshop')).toMatchObject({
			collection: 'factories',
			value_field: 'workshops.*.id',
			filters: [{ field: 'slug', values: ['{{fields.factory}}'] }],
		});
	});

	test('of attributes and profiles are those of digest.yml', () => {
		expect(inForm('reports', 'conditions.attribute')?.['options']).toEqual([
			{ value: 'size', label: 'Size' },
			{ value: 'presses', label: 'Presses (pieces)' },
		]);
		expect(inForm('factories', 'profile.size')).toMatchObject({
			widget: 'select',
			options: [{ value: 'small', label: 'small' }],
		});
		expect(inForm('factories', 'profile.presses')).toMatchObject({ widget: 'number', value_type: 'float' });
	});
});

test('a bulletin in one language asks for no other, and one in Chinese for a short name in Latin letters', () => {
	const [reports] = collections({ settings: { ...settings, languages: ['zh'] }, lang: 'zh' });
	expect(reports).not.toHaveProperty('i18n');
	expect(JSON.stringify(reports)).not.toContain('i18n');
	expect(find(reports?.fields, 'title')).toMatchObject({ label: '标题', required: true });
	expect(reports?.['slug']).not.toHaveProperty('template');
	expect(collections()[0]?.['slug']).toHaveProperty('template', '{{title}}');
});

test('answers lie below the folder of their report', () => {
	expect(collections()[1]).toMatchObject({ folder: 'content/adoptions', path: '{{report}}/{{slug | lower}}' });
});

test('every word is there in both languages', () => {
	const words = [
		...Object.values({ ...formWords, ...panelWords, ...panelWords.severity }),
		...Object.values(kindNames).flatMap(({ many, one }) => [many, one]),
	].flatMap((entry) =>
		'en' in entry ? [entry] : typeof entry === 'function' ? [(entry as (...args: string[]) => Words)('X', 'X')] : [],
	);
	expect(words.length).toBeGreaterThan(30);
	expect(words.filter(({ en, zh }) => !en || /\p{Script=Han}/u.test(en) || !/\p{Script=Han}/u.test(zh))).toEqual([]);
});
