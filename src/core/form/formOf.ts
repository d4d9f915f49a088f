import type { z } from 'zod';
import { capital } from '../format/capital.ts';
import type { Words } from '../message.ts';
import { choicesOf, fieldType, textForm } from '../parse/fieldType.ts';
import { translationSchema } from '../parse/translationSchema.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { elementOf, fieldInfo, isRequired, otherwiseOf, shapeOf, unwrap } from '../schema/visitFields.ts';
import { choiceNames } from './choiceNames.ts';
import type { Field, Input } from './field.ts';
import { fieldNames } from './fieldNames.ts';
import { inTerms } from './inTerms.ts';
import { nameAt } from './nameAt.ts';
import { type InterfaceLanguage, ownTerms, type Terms } from './terms.ts';

interface Context {
	kind: Kind;
	terms: Record<InterfaceLanguage, Terms>;
}

/**
 * The form of a kind: its fields in the order of the schema, and what each takes.
 *
 * @param terms what the bulletin calls a factory and a workshop, from `termsOf`
 */
export const formOf = (kind: Kind, terms: Context['terms'] = ownTerms): readonly Field[] =>
	fieldsOf(schemas[kind], [], { kind, terms });

const fieldsOf = (schema: z.ZodType, path: readonly string[], context: Context): Field[] =>
	Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
		const here = [...path, key];
		const { description = '', descriptionZh = '', byProgram } = fieldInfo(field);
		if (byProgram) return [];
		return {
			key,
			name: spoken(nameAt(fieldNames, here, context.kind), context),
			help: spoken({ en: description, zh: descriptionZh }, context),
			required: isRequired(field),
			translatable: translationSchema(field) !== undefined,
			input: inputOf(field, here, context),
		};
	});

function inputOf(schema: z.ZodType, path: readonly string[], context: Context): Input {
	const { ref, workshop, attribute, profile, date, long } = fieldInfo(schema);
	if (ref) return { type: 'record', kind: ref };
	if (workshop) return { type: 'workshop' };
	if (attribute) return { type: 'attribute' };
	if (profile) return { type: 'profile' };
	if (shapeOf(schema)) return { type: 'group', fields: fieldsOf(schema, path, context) };
	const element = elementOf(schema);
	if (element) return { type: 'list', item: inputOf(element, path, context) };
	switch (fieldType(schema)) {
		case 'number':
			return numberInput(schema);
		case 'boolean':
			return { type: 'yes' };
		case 'union':
			return { type: 'value' };
		case 'enum':
			return choiceInput(schema, path, context);
	}
	if (long) return { type: 'text' };
	const { format, pattern } = textForm(schema);
	if (format === 'url') return { type: 'address' };
	const type = date ? 'date' : path.at(-1) === 'lang' ? 'language' : pattern?.startsWith('^[a-z0-9]+') ? 'id' : 'line';
	return { type, ...(pattern && { pattern }) };
}

function numberInput(schema: z.ZodType): Input {
	const { format, minValue } = unwrap(schema) as z.ZodNumber;
	const min = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? minValue : undefined;
	return { type: 'number', ...(format === 'safeint' && { whole: true }), ...(min !== undefined && { min }) };
}

function choiceInput(schema: z.ZodType, path: readonly string[], context: Context): Input {
	const names = nameAt(choiceNames, path, context.kind);
	const choices = choicesOf(schema).map((value) => {
		const name = names[value];
		if (!name) throw new Error(`The choice “${value}” of ${context.kind}.${path.join('.')} has no name.`);
		return { value, name: spoken(name, context) };
	});
	const otherwise = otherwiseOf(schema);
	return { type: 'choice', choices, ...(typeof otherwise === 'string' && { otherwise }) };
}

const spoken = ({ en, zh }: Words, { terms }: Context): Words => ({
	en: capital(inTerms(en, 'en', terms.en)),
	zh: inTerms(zh, 'zh', terms.zh),
});
