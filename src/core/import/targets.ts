import type { Field, Input } from '../form/field.ts';
import { formOf } from '../form/formOf.ts';
import { termsOf } from '../form/termsOf.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Settings } from '../schema/schemas.ts';
import { foldName } from './values/fold.ts';

/** The kinds of record that come in registers. */
const importKinds = ['reports', 'adoptions', 'needs', 'factories', 'topics'] as const satisfies readonly Kind[];
export type ImportKind = (typeof importKinds)[number];

/** What a column can be taken over into: a field of the record, its id, or its text. */
export interface Target {
	/** The keys that lead to the field; those of a list lead to its items. */
	path: readonly string[];
	/** How many of these keys lead to the list whose items have this field; without it, it belongs to no list. */
	list?: number;
	input: Input | { type: 'record-id' } | { type: 'body' };
	/** What columns may be called, in the form of `foldName`: the field by itself, and with what it belongs to. */
	names: readonly string[];
	/** Without what it belongs to: two fields may share such a name. */
	short: readonly string[];
}

/** Fields that are clear by their own name, without that of what they belong to: a column “Before” holds figures. */
const clear: readonly string[] = [
	'results',
	'profile',
	'source.publication',
	'source.author',
	'source.page',
	'source.url',
];

/** What people call the name of a record of any kind. */
const titles = ['title', 'name', '标题', '名称', '题目'];

/** What registers call a field beside its own names. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
	'results.before': ['改前', '改进前', '改造前', '实施前'],
	'results.after': ['改后', '改进后', '改造后', '实施后'],
};

/** Fields that an import sets by itself, or that no register holds. */
const ownFields: readonly string[] = ['source.hash', 'reports.status', 'supersededBy', 'aliases'];

/**
 * All that a column can be taken over into, in the order of the form. Fields are known by our own words and by those of
 * the bulletin, which may call a factory a mill.
 */
export function targetsOf(kind: ImportKind, settings: Settings | undefined): Target[] {
	const attributes = settings?.attributes ?? [];
	const own: Target[] = [
		{ path: ['id'], input: { type: 'record-id' }, names: names('id', '短名'), short: [] },
		{ path: ['body'], input: { type: 'body' }, names: names('body', 'text', '正文', '内容', '全文'), short: [] },
	];
	const inForm = (form: readonly Field[]) =>
		form.flatMap((field) => fieldTargets(field, { kind, attributes, above: [] }));
	const [targets, alike] = [inForm(formOf(kind)), inForm(formOf(kind, settings && termsOf(settings)))];
	return [
		...own,
		...targets.map((target, index) => ({
			...target,
			names: union(target.names, alike[index]?.names),
			short: union(target.short, alike[index]?.short),
		})),
	];
}

interface Context {
	kind: ImportKind;
	attributes: NonNullable<Settings['attributes']>;
	above: readonly Field[];
	list?: number;
}

function fieldTargets(field: Field, context: Context): Target[] {
	const chain = [...context.above, field];
	const path = chain.map(({ key }) => key);
	if ([path.join('.'), `${context.kind}.${path.join('.')}`].some((name) => ownFields.includes(name))) return [];
	const { input } = field;
	const target: Target = {
		path,
		...(context.list !== undefined && { list: context.list }),
		input,
		names: [...namesOf(chain), ...(isWhole(field, context) ? namesOf(context.above) : [])],
		short:
			field.key === 'title' && path.length === 1
				? names(...titles)
				: isClear(path)
					? names(field.key, field.name.en, field.name.zh, ...(synonyms[path.join('.')] ?? []))
					: [],
	};
	if (input.type === 'profile') return context.attributes.map((attribute) => attributeTarget(path, attribute));
	if (input.type === 'group') return input.fields.flatMap((inner) => fieldTargets(inner, { ...context, above: chain }));
	if (input.type !== 'list' || input.item.type !== 'group') return [target];
	const inner = input.item.fields.flatMap((item) =>
		fieldTargets(item, { ...context, above: chain, list: chain.length }),
	);
	// A list of texts with short names, such as steps, can stand in one cell; the names are made.
	return isNamedList(input.item.fields) ? [target, ...inner] : inner;
}

const isClear = (path: readonly string[]) => clear.some((field) => field === path[0] || field === path.join('.'));

/** The one field that a group can't do without answers to the name of the group: a reason is its kind. */
function isWhole(field: Field, { above, list }: Context): boolean {
	const group = above.at(-1)?.input;
	return field.required && list === undefined && group?.type === 'group' && count(group.fields) === 1;
}

const count = (fields: readonly Field[]) => fields.filter(({ required }) => required).length;

/** Whether items are a short name and one text, and nothing else that must be written. */
function isNamedList(fields: readonly Field[]): boolean {
	const required = fields.filter((field) => field.required).map((field) => field.input.type);
	return (
		required.length === 2 && required.includes('id') && required.some((type) => type === 'line' || type === 'text')
	);
}

function attributeTarget(
	above: readonly string[],
	{ id, title, choices, unit }: NonNullable<Settings['attributes']>[number],
): Target {
	const input: Input = choices
		? {
				type: 'choice',
				choices: choices.map((choice) => ({
					value: choice.id,
					name: { en: textsOf(choice.title)[0] ?? choice.id, zh: textsOf(choice.title).at(-1) ?? choice.id },
				})),
			}
		: { type: unit === undefined ? 'value' : 'number' };
	const own = names(id, ...textsOf(title));
	return { path: [...above, id], input, names: own.map((name) => `${above.join(' ')} ${name}`), short: own };
}

const textsOf = (words: string | Record<string, string>) =>
	typeof words === 'string' ? [words] : Object.values(words);

/** A field below others is called by all of them: “Source page”. */
function namesOf(chain: readonly Field[]): string[] {
	const [first, ...rest] = chain.map((field) => names(field.key, field.name.en, field.name.zh));
	return rest.reduce((all, own) => all.flatMap((name) => own.map((word) => foldName(`${name} ${word}`))), first ?? []);
}

const union = (ours: readonly string[], theirs: readonly string[] = []) => [...new Set([...ours, ...theirs])];

const names = (...all: string[]) => [...new Set(all.map(foldName))];
