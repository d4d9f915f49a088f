import type { Field, Input } from '../../core/form/field.ts';
import { inTerms } from '../../core/form/inTerms.ts';
import type { InterfaceLanguage, Terms } from '../../core/form/terms.ts';
import type { Words } from '../../core/message.ts';
import { textIn } from '../../core/link/textIn.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { languageName } from '../languageName.ts';
import { formWords } from './editorWords.ts';

/** A field as the form in the browser is told of it. */
export interface FormField {
	name: string;
	label: string;
	widget: string;
	[option: string]: unknown;
}

export interface FormContext {
	/** The language of the person who edits. */
	lang: InterfaceLanguage;
	terms: Record<InterfaceLanguage, Terms>;
	settings: Settings;
	on: 'server' | 'git';
}

/**
 * The fields by which an item of a list is known in every language. They are written once, in the record itself: the
 * server puts them into a translation; without it, the form copies them.
 */
const names = new Set(['id', 'step']);

/**
 * One field of a record. What a group or list holds is asked for in it.
 *
 * @param at where the field beside this one is found, for a workshop that belongs to the factory there
 */
export function formField(field: Field, context: FormContext): FormField[] {
	const options = inputOptions(field.input, field, context);
	if (!options) return [];
	const { settings } = context;
	const [first = 'en'] = settings.languages;
	const translated = settings.languages.length > 1;
	const { hint, ...more } = options;
	return [
		{
			name: field.key,
			label: field.name[context.lang],
			hint: [field.help[context.lang], hint].filter(Boolean).join(context.lang === 'zh' ? '' : ' '),
			// In another language nothing has to be written: what is missing is shown as it is in the record.
			required: field.required && (translated ? [first] : true),
			...(translated && { i18n: names.has(field.key) ? context.on === 'git' && 'duplicate' : field.translatable }),
			...more,
		},
	];
}

type Options = { widget: string; hint?: string; [option: string]: unknown };

function inputOptions(input: Input, field: Field, context: FormContext): Options | undefined {
	const { lang, settings } = context;
	const say = (words: Words) => words[lang];
	switch (input.type) {
		case 'line':
			// A file beside the record: chosen, and laid there.
			if (field.key === 'file')
				return { widget: 'file', choose_url: false, accept: '.jpg,.jpeg,.png,.webp,.gif,.avif,.svg,.pdf' };
			return { widget: 'string', ...pattern(input.pattern, say(formWords.patternElse)) };
		case 'text':
			return { widget: 'text' };
		case 'number':
			return {
				widget: 'number',
				value_type: input.whole ? 'int' : 'float',
				...(input.min !== undefined && { min: input.min }),
			};
		case 'yes':
			return { widget: 'boolean' };
		case 'date':
			return {
				widget: 'string',
				...pattern(input.pattern, say(formWords.datePattern)),
				hint: say(formWords.datePattern),
			};
		case 'address':
			return { widget: 'string', type: 'url', ...pattern('^https?://', say(formWords.addressPattern)) };
		case 'id':
			return { widget: 'string', ...pattern(input.pattern, say(formWords.shortNamePattern)) };
		case 'language':
			return {
				widget: 'select',
				options: settings.languages.map((value) => ({ value, label: languageName(value, lang) })),
			};
		case 'choice': {
			const options = input.choices.map(({ value, name }) => ({ value, label: name[lang] }));
			const otherwise = input.choices.find(({ value }) => value === input.otherwise);
			return { widget: 'select', options, ...(otherwise && { hint: say(formWords.otherwise(otherwise.name[lang])) }) };
		}
		case 'record':
			return { widget: 'relation', collection: input.kind, value_field: '{{slug}}', ...shownBy(input.kind) };
		case 'workshop':
			return {
				widget: 'relation',
				collection: 'factories',
				value_field: 'workshops.*.id',
				display_fields: ['workshops.*.title'],
				search_fields: ['workshops.*.title'],
				filters: [{ field: 'slug', values: ['{{fields.factory}}'] }],
			};
		case 'attribute':
			return { widget: 'select', options: attributesOf(context).map(({ id, label }) => ({ value: id, label })) };
		case 'profile':
			return profileOptions(context);
		case 'value':
			return { widget: 'string' };
		case 'group':
			return { widget: 'object', fields: input.fields.flatMap((inner) => formField(inner, context)) };
		case 'list':
			return listOptions(input.item, field, context);
	}
}

const pattern = (source: string | undefined, words: string) => (source ? { pattern: [source, words] } : {});

/** An answer is known by whom it comes from and what it is about, since it seldom has a title. */
const shownBy = (kind: string) =>
	kind === 'adoptions'
		? { display_fields: ['{{slug}}'], search_fields: ['{{slug}}'] }
		: { display_fields: ['{{title}}'], search_fields: ['{{title}}', '{{slug}}'] };

function listOptions(item: Input, field: Field, context: FormContext): Options | undefined {
	if (item.type === 'group') {
		return {
			widget: 'list',
			label_singular: formWords.item[context.lang],
			fields: item.fields.flatMap((inner) => formField(inner, context)),
		};
	}
	const options = inputOptions(item, field, context);
	if (!options) return undefined;
	if (item.type === 'record') return { ...options, multiple: true, ...(field.required && { min: 1 }) };
	const inner = { ...options, name: 'item', label: field.name[context.lang], required: false };
	return {
		widget: 'list',
		field: context.settings.languages.length > 1 ? { ...inner, i18n: field.translatable } : inner,
	};
}

interface Attribute {
	id: string;
	label: string;
	choices: { value: string; label: string }[] | undefined;
}

function attributesOf({ lang, settings }: FormContext): Attribute[] {
	const [first = 'en'] = settings.languages;
	return (settings.attributes ?? []).map(({ id, title, unit, choices }) => ({
		id,
		label: `${textIn(title, lang, first)}${unit ? ` (${textIn(unit, lang, first)})` : ''}`,
		choices: choices?.map((choice) => ({ value: choice.id, label: textIn(choice.title, lang, first) })),
	}));
}

function profileOptions(context: FormContext): Options | undefined {
	const fields = attributesOf(context).map(({ id, label, choices }) => ({
		name: id,
		label,
		required: false,
		...(context.settings.languages.length > 1 && { i18n: false }),
		...(choices ? { widget: 'select', options: choices, multiple: true } : { widget: 'number', value_type: 'float' }),
	}));
	return fields.length > 0 ? { widget: 'object', fields } : undefined;
}

/** Words of the form in the bulletin's own terms. */
export const inOwnTerms = (words: Words, { lang, terms }: FormContext): string =>
	inTerms(words[lang], lang, terms[lang]);
