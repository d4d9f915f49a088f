import * as z from 'zod';
import { capital } from '../format/capital.ts';
import type { Words } from '../message.ts';
import { aKind, kindWords, thisKind } from '../parse/kindWords.ts';
import type { FieldInfo } from '../schema/fields.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { settings } from '../schema/settings.ts';
import { fieldInfo } from '../schema/visitFields.ts';
import { fieldNames } from './fieldNames.ts';
import { inTerms } from './inTerms.ts';
import { nameAt } from './nameAt.ts';
import { type InterfaceLanguage, ownTerms, type Terms } from './terms.ts';

/** Everything that has a JSON Schema of its own: the fields of each kind of record, and `digest.yml`. */
export const schemaNames = [...kinds, 'settings'] as const;

export type SchemaName = (typeof schemaNames)[number];

type Json = Record<string, unknown>;

/** What our schemas tell of a field besides; to a program that knows JSON Schema it means nothing. */
const ours = ['descriptionZh', 'long', 'translatable', 'ref', 'workshop', 'date', 'attribute', 'profile', 'byProgram'];

const what: Record<SchemaName, Words> = {
	...(Object.fromEntries(kinds.map((kind) => [kind, fieldsOf(kind)])) as Record<Kind, Words>),
	settings: { en: 'The settings of the bulletin, in digest.yml.', zh: '汇编的设置，写在 digest.yml 里。' },
};

/**
 * The fields of a kind of record, or of `digest.yml`, as JSON Schema (draft 2020-12), for editors and programs. Texts
 * are in English and Chinese. What a rule finds out by looking at other records or fields is not in it.
 *
 * @param terms what the bulletin calls a factory and a workshop, from `termsOf`
 */
export function jsonSchema(name: SchemaName, terms: Record<InterfaceLanguage, Terms> = ownTerms): Json {
	const both = ({ en, zh }: Words, between: string) =>
		`${capital(inTerms(en, 'en', terms.en))}${between}${inTerms(zh, 'zh', terms.zh)}`;
	const schema = z.toJSONSchema(name === 'settings' ? settings : schemas[name], {
		io: 'input',
		override: ({ zodSchema, jsonSchema: json, path }) => {
			const field = json as Json;
			const { description, descriptionZh, translatable, date } = fieldInfo(zodSchema as unknown as z.ZodType);
			for (const key of ours) delete field[key];
			if (description && descriptionZh) field['description'] = both({ en: description, zh: descriptionZh }, ' ');
			if (name !== 'settings' && path.at(-2) === 'properties') {
				const keys = path.filter((part) => part !== 'properties' && part !== 'items').map(String);
				field['title'] = both(nameAt(fieldNames, keys, name), ' · ');
			}
			if (description) soften(field, { translatable, date });
		},
	}) as Json;
	const { $schema, type, ...rest } = schema;
	const title = name === 'settings' ? 'digest.yml' : both(kindWords[name], ' · ');
	return { $schema, $id: `${name}.json`, title, description: both(what[name], ' '), type, ...rest };
}

/** What the reader of the files takes besides, and what zod leaves out or adds. */
function soften(field: Json, { translatable, date }: Pick<FieldInfo, 'translatable' | 'date'>): void {
	if (field['maximum'] === Number.MAX_SAFE_INTEGER) delete field['maximum'];
	if (field['format'] === 'uri') field['pattern'] = '^https?://';
	// YAML takes `date: 1956` and `page: 3` for numbers, and they are read as the texts that they are.
	const pattern = new RegExp(String(field['pattern'] ?? ''));
	if (field['type'] !== 'string' || field['enum'] || translatable || !pattern.test('1956')) return;
	field['type'] = ['string', date ? 'integer' : 'number'];
	if (date) Object.assign(field, { minimum: 1000, maximum: 9999 });
}

function fieldsOf(kind: Kind): Words {
	return {
		en: `The fields of ${aKind(kind)}, above its text in content/${kind}/.`,
		zh: `${thisKind[kind]}正文上面的字段，文件放在 content/${kind}/。`,
	};
}
