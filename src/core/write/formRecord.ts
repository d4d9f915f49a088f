import type { z } from 'zod';
import { childOf, fieldType } from '../parse/fieldType.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas, type Settings } from '../schema/schemas.ts';
import { fieldInfo, shapeOf } from '../schema/visitFields.ts';
import { matchItems } from './merge/matchItems.ts';
import { isGroup } from './merge/sameValue.ts';
import { mergeRecord, type RecordText, readRecordText } from './mergeRecord.ts';
import { writeRecord } from './writeRecord.ts';

export interface FormRecord {
	kind: Kind;
	/** What the form gives back. */
	given: RecordText;
	/** The file as it is; undefined for a new one. */
	before?: string | undefined;
	/** The record's own file, where this is its text in another language. */
	main?: string | undefined;
	attributes?: Settings['attributes'];
	/** The ids of all answers. */
	answers?: readonly string[] | undefined;
}

/**
 * A record's file from what a form gives back. A form fills in each tick that nobody has set, knows no figures among
 * words, calls an answer that was written a moment ago by the last part of its id, and leaves out of a translation by
 * which name an item goes: that is put right here.
 *
 * @throws UnreadableFields
 */
export function formRecord({ kind, given, before, main, attributes = [], answers = [] }: FormRecord): string {
	const old = before === undefined ? {} : readRecordText(before).data;
	const data = plainly(given.data, schemas[kind], old) as Record<string, unknown>;
	withFigures(data, attributes, old);
	withWholeIds(data, kind, answers);
	if (main !== undefined) nameItems(data, readRecordText(main).data);
	return before === undefined ? writeRecord(kind, data, given.body) : mergeRecord(before, { data, body: given.body });
}

/** Without the ticks that say no where nothing was said before. */
function plainly(value: unknown, schema: z.ZodType | undefined, old: unknown): unknown {
	if (Array.isArray(value)) {
		const items = Array.isArray(old) ? old : [];
		const from = matchItems(items, value);
		return value.map((item, index) => plainly(item, childOf(schema, 0), items[from[index] ?? -1]) ?? {});
	}
	if (!isGroup(value)) {
		const isTick = schema !== undefined && fieldType(schema) === 'boolean';
		return isTick && value === false && old !== false ? undefined : value;
	}
	const before = isGroup(old) ? old : {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => {
			const plain = plainly(inner, childOf(schema, key), before[key]);
			return plain === undefined ? [] : [[key, plain]];
		}),
	);
}

type Attribute = NonNullable<Settings['attributes']>[number];

/** What is a figure in digest.yml is one in a profile and a condition; one value of several needs no list. */
function withFigures(
	data: Record<string, unknown>,
	attributes: readonly Attribute[],
	old: Record<string, unknown>,
): void {
	const known = new Map(attributes.map((attribute) => [attribute.id, attribute]));
	const { profile, conditions } = data;
	const oldProfile = isGroup(old['profile']) ? old['profile'] : {};
	if (isGroup(profile)) {
		for (const [id, value] of Object.entries(profile)) {
			const single = Array.isArray(value) && value.length === 1 && !Array.isArray(oldProfile[id]) ? value[0] : value;
			profile[id] = figure(single, known.get(id));
		}
	}
	if (!Array.isArray(conditions)) return;
	for (const condition of conditions) {
		if (!isGroup(condition) || !('is' in condition)) continue;
		condition['is'] = figure(condition['is'], known.get(String(condition['attribute'])));
	}
}

function figure(value: unknown, attribute: Attribute | undefined): unknown {
	if (typeof value !== 'string' || !attribute || attribute.choices) return value;
	if (value === 'true' || value === 'false') return value === 'true';
	return /^[-+]?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
}

/** The one answer that goes by that name: to the same report, else to any. */
function withWholeIds(data: Record<string, unknown>, kind: Kind, answers: readonly string[]): void {
	for (const [key, field] of Object.entries(shapeOf(schemas[kind]) ?? {})) {
		const value = data[key];
		if (fieldInfo(field).ref !== 'adoptions' || typeof value !== 'string' || value.includes('/')) continue;
		const same = `${data['report']}/${value}`;
		const named = answers.filter((id) => id.endsWith(`/${value}`));
		if (answers.includes(same)) data[key] = same;
		else if (named.length === 1) data[key] = named[0];
	}
}

/** The fields by which an item of a list is known in every language. */
const names = ['id', 'step'];

/** Gives each item of a translation the name of the one that stands in its place in the record, where it has none. */
function nameItems(translated: unknown, own: unknown): void {
	if (isGroup(translated) && isGroup(own)) {
		for (const [key, value] of Object.entries(translated)) nameItems(value, own[key]);
	}
	if (!Array.isArray(translated) || !Array.isArray(own)) return;
	for (const [index, item] of translated.entries()) {
		const match = own[index];
		if (!isGroup(item) || !isGroup(match)) continue;
		const name = names.find((key) => typeof match[key] === 'string');
		const named = name !== undefined && translated.some((other) => isGroup(other) && other[name] === match[name]);
		if (name !== undefined && item[name] === undefined && !named && Object.keys(item).length > 0) {
			// First, as people write it.
			const rest = { ...item };
			for (const key of Object.keys(item)) delete item[key];
			Object.assign(item, { [name]: match[name] }, rest);
		}
		nameItems(item, match);
	}
}
