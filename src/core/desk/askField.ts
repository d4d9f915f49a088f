import { attributeOptions } from './attributeOptions.ts';
import type { Field } from '../form/field.ts';
import type { Found } from '../found.ts';
import { recordNamed } from '../link/key.ts';
import type { Words } from '../message.ts';
import { kindWords } from '../parse/kindWords.ts';
import type { Kind } from '../schema/kinds.ts';
import { WordsError } from '../wordsError.ts';
import { proposeId } from '../write/proposeId.ts';
import { askCondition } from './askCondition.ts';
import type { Asker, Option, Question } from './asker.ts';
import { fieldObjection } from './fieldObjection.ts';
import { optionsOf } from './optionsOf.ts';
import { partsOf, valueFromText } from './valueFromText.ts';

/** Where a field is asked for: by whom, of which bulletin, and what has been said so far. */
export interface Asking {
	asker: Asker;
	found: Found;
	kind: Kind;
	data: Readonly<Record<string, unknown>>;
	/** The keys of the groups around the field. */
	path?: readonly string[];
}

/**
 * Asks for one field, as its input wants it. Nothing where it is left out.
 *
 * @param initial what stands there to be taken over
 */
export async function askField(field: Field, needed: boolean, asking: Asking, initial?: string): Promise<unknown> {
	const { asker, kind, path = [] } = asking;
	const question: Question = { name: field.name, help: field.help, optional: !needed };
	const { input } = field;
	switch (input.type) {
		case 'choice': {
			const options = input.choices.map(({ value, name }) => ({ value, label: name[asker.lang] }));
			const { otherwise } = input;
			const usual = otherwise === undefined ? {} : { initial: otherwise, optional: false };
			const chosen = await asker.choose({ ...question, options, ...usual });
			return chosen === input.otherwise ? undefined : chosen;
		}
		case 'record':
			return chooseFrom(recordOptions(input.kind, needed, asking), question, asking);
		case 'workshop':
			return chooseFrom(workshopOptions(asking), question, asking);
		case 'profile':
			return askProfile(question, asking);
		case 'yes':
			return (await asker.confirm({ ...question, initial: false })) || undefined;
		case 'group':
			return askGroup(field, input.fields, asking);
	}
	if (input.type === 'list') {
		if (input.item.type === 'record') {
			const options = recordOptions(input.item.kind, needed, asking);
			return options.length === 0 ? undefined : listOf(await asker.chooseMany({ ...question, options }));
		}
		if (input.item.type === 'group') return askRows(field, input.item.fields, asking);
	}
	const value = (text: string) => (text.trim() === '' ? undefined : valueFromText(text, field));
	const text = await asker.line({
		...question,
		...(initial !== undefined && { initial }),
		objection: (written) => objectionTo(kind, [...path, field.key], value(written)),
	});
	return value(text);
}

const objectionTo = (kind: Kind, path: readonly string[], value: unknown): Words | undefined =>
	value === undefined ? undefined : fieldObjection(kind, path, value);

async function chooseFrom(options: readonly Option[], question: Question, { asker }: Asking) {
	return options.length === 0 && question.optional ? undefined : asker.choose({ ...question, options });
}

/** @throws WordsError where one is needed and there is none */
function recordOptions(kind: Kind, needed: boolean, { found, asker }: Asking): Option[] {
	const options = optionsOf(found.records, kind, asker.lang);
	if (options.length > 0 || !needed) return options;
	const name = kindWords[kind];
	throw new WordsError({
		en: `This bulletin has no ${name.en} yet. Begin with one: digest new ${kind}`,
		zh: `这个汇编还没有${name.zh}。请先建一个：digest new ${kind}`,
	});
}

const listOf = <T>(items: T[]) => (items.length > 0 ? items : undefined);

function workshopOptions({ found, data, asker }: Asking): Option[] {
	const factory = recordNamed(found.records, 'factories', data['factory']);
	const titles = factory?.translations.get(asker.lang)?.data.workshops;
	return (factory?.data.workshops ?? []).map(({ id, title }) => ({
		value: id,
		label: titles?.find((own) => own.id === id)?.title ?? title,
		hint: id,
	}));
}

/** Rows of which a person may add as many as there are. */
async function askRows(field: Field, fields: readonly Field[], asking: Asking): Promise<unknown[] | undefined> {
	const rows: Record<string, unknown>[] = [];
	for (;;) {
		const more = await asking.asker.confirm({ ...rowQuestion(field, rows.length), initial: false });
		if (!more) return listOf(rows);
		const row = field.key === 'conditions' ? await askCondition(fields, asking) : await askGroup(field, fields, asking);
		if (row) rows.push(withId(row, rows));
	}
}

const rowQuestion = ({ name, help }: Field, count: number): Question =>
	count === 0
		? { name: { en: `${name.en}: add any?`, zh: `${name.zh}：要填吗？` }, help }
		: { name: { en: `${name.en}: add another?`, zh: `${name.zh}：再填一项吗？` } };

/** Only the parts that matter first are asked; the others are for those who open the file. */
async function askGroup(field: Field, fields: readonly Field[], asking: Asking) {
	const group: Record<string, unknown> = {};
	const path = [...(asking.path ?? []), field.key];
	for (const key of partsOf(field)) {
		const inner = fields.find((candidate) => candidate.key === key);
		if (!inner || key === 'id' || key === 'method') continue;
		const value = await askField(inner, inner.required, { ...asking, path });
		if (value !== undefined) group[key] = value;
	}
	return Object.keys(group).length > 0 ? group : undefined;
}

function withId(row: Record<string, unknown>, rows: readonly Record<string, unknown>[]): Record<string, unknown> {
	const title = row['title'] ?? row['text'];
	if (typeof title !== 'string' || 'step' in row || 'type' in row) return row;
	const taken = new Set(rows.map((other) => String(other['id'])));
	return { id: proposeId(title, { taken, otherwise: 'title' in row ? 'workshop' : 'step', longest: 30 }), ...row };
}

/** What a factory is like, attribute by attribute. */
async function askProfile(question: Question, { asker, found }: Asking) {
	const profile: Record<string, unknown> = {};
	for (const attribute of found.settings?.attributes ?? []) {
		const { name, options, unit } = attributeOptions(attribute, asker.lang, found.settings);
		if (options) {
			const chosen = await asker.choose({ name, options, optional: true });
			if (chosen !== undefined) profile[attribute.id] = chosen;
			continue;
		}
		const text = await asker.line({
			name: unit ? { en: `${name.en} (${unit})`, zh: `${name.zh}（${unit}）` } : name,
			...(question.help && { help: question.help }),
			optional: true,
			objection: (written) => notFigure(written),
		});
		if (text.trim()) profile[attribute.id] = Number(text.normalize('NFKC'));
	}
	return Object.keys(profile).length > 0 ? profile : undefined;
}

export const notFigure = (text: string): Words | undefined =>
	text.trim() === '' || /^[-+]?\d+(?:\.\d+)?$/.test(text.normalize('NFKC').trim())
		? undefined
		: { en: 'Write digits alone, with a point for decimals.', zh: '请只写数字，小数用小数点。' };
