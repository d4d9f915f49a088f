import type { z } from 'zod';
import type { Words } from '../../message.ts';
import { elementOf, shapeOf } from '../../schema/visitFields.ts';
import { closest, didYouMean } from '../closest.ts';
import { fieldOfTerm } from './fieldOfTerm.ts';
import { fieldType, schemaAt } from '../fieldType.ts';
import { locate } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { ReadFieldsOptions } from '../readFields.ts';
import type { Yaml } from '../readYaml.ts';
import { quoted } from './wordsOfValue.ts';

/** A field that the schema doesn't know, and the field that was probably meant. */
export function unknownField(
	key: string,
	path: readonly PropertyKey[],
	data: object,
	schema: z.ZodType,
	yaml: Yaml,
	options: ReadFieldsOptions,
): { problem: Problem; meant?: string } {
	const place = locate(yaml, [...path, key], 'key');
	const here = shapeOf(schemaAt(schema, path) ?? schema) ?? {};
	const inWhole = options.whole && shapeOf(schemaAt(options.whole, path) ?? options.whole);
	if (inWhole && Object.hasOwn(inWhole, key)) {
		return {
			problem: {
				rule: 'translation/field',
				place,
				text: {
					en: `“${key}” is the same in every language and is written once, in “${options.mainFile}”.`,
					zh: `“${key}”在各种语言里都一样，只在“${options.mainFile}”里写一次。`,
				},
				help: { en: 'Delete it here.', zh: '请在这里删去它。' },
			},
		};
	}
	const parent = path.reduce<unknown>(
		(value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
		data,
	);
	const free = Object.keys(here).filter((name) => !Object.hasOwn((parent ?? {}) as object, name));
	const term = fieldOfTerm(key, free, options.terms);
	const meant = term ?? closest(key, free);
	return {
		problem: {
			rule: 'field/unknown',
			place,
			text: { en: `Unknown field ${quoted(key)}.`, zh: `没有${quoted(key)}这个字段。` },
			help: term ? calledBy(term, key) : helpFor(key, meant, Object.keys(here), schema),
		},
		...(meant && { meant }),
	};
}

const calledBy = (field: string, term: string): Words => ({
	en: `The field is called “${field}”, also where the pages say ${quoted(term)}.`,
	zh: `这个字段叫“${field}”，网页上称为${quoted(term)}时也一样。`,
});

/** @param names all fields that are known where this one stands */
function helpFor(key: string, near: string | undefined, names: readonly string[], schema: z.ZodType): Words {
	const meant = didYouMean(near ?? closest(key, names));
	if (meant) return meant;
	const elsewhere = placeOf(key, schema);
	if (elsewhere === undefined) {
		return { en: `The fields here are: ${names.join(', ')}.`, zh: `这里可以用的字段有：${names.join('、')}。` };
	}
	return elsewhere === ''
		? {
				en: `“${key}” belongs at the left edge, not below another field.`,
				zh: `“${key}”应顶格写，不放在别的字段下面。`,
			}
		: {
				en: `“${key}” belongs below “${elsewhere}”, indented by two spaces.`,
				zh: `“${key}”应写在“${elsewhere}”下面，缩进两个空格。`,
			};
}

/** The field below which `key` is known; '' for the top; undefined for nowhere. */
function placeOf(key: string, schema: z.ZodType): string | undefined {
	const shape = shapeOf(schema) ?? {};
	if (Object.hasOwn(shape, key)) return '';
	for (const [name, field] of Object.entries(shape)) {
		const element = fieldType(field) === 'array' ? elementOf(field) : field;
		const inner = element && shapeOf(element);
		if (inner && Object.hasOwn(inner, key)) return name;
	}
	return undefined;
}
