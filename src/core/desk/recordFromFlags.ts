import type { Field } from '../form/field.ts';
import type { Words } from '../message.ts';
import { closest, didYouMean } from '../parse/closest.ts';
import type { Kind } from '../schema/kinds.ts';
import { WordsError } from '../wordsError.ts';
import { fieldObjection } from './fieldObjection.ts';
import { valueFromText } from './valueFromText.ts';

/** A field by its keys, `topic` or `source.page`, and what was written for it. */
export type Flag = readonly [path: string, text: string];

export interface FromFlags {
	data: Record<string, unknown>;
	/** What is wrong with the flags, all of it at once. */
	objections: Words[];
}

/** The fields of a record from texts on a command line. Several texts for a list are several items. */
export function recordFromFlags(kind: Kind, form: readonly Field[], flags: readonly Flag[]): FromFlags {
	const data: Record<string, unknown> = {};
	const objections: Words[] = [];
	const paths = new Set<string>();
	for (const [path, text] of flags) {
		try {
			setAt(data, path.split('.'), form, text);
			paths.add(path);
		} catch (error) {
			if (!(error instanceof WordsError)) throw error;
			objections.push(error.words);
		}
	}
	for (const path of paths) {
		const keys = path.split('.');
		const value = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], data);
		const objection = fieldObjection(kind, keys, value);
		if (objection) objections.push(objection);
	}
	return { data, objections };
}

function setAt(data: Record<string, unknown>, [key = '', ...rest]: string[], form: readonly Field[], text: string) {
	const field = form.find((candidate) => candidate.key === key);
	if (!field) throw unknown(key, form);
	if (rest.length > 0) {
		if (field.input.type !== 'group') throw noGroup(key, rest);
		data[key] ??= {};
		setAt(data[key] as Record<string, unknown>, rest, field.input.fields, text);
		return;
	}
	const before = data[key];
	const already = Array.isArray(before) ? before : [];
	const value = valueFromText(text, field, already);
	data[key] = Array.isArray(value) ? [...already, ...value] : value;
}

function unknown(key: string, form: readonly Field[]): WordsError {
	const names = form.map((field) => field.key);
	const help = didYouMean(closest(key, names)) ?? {
		en: `The fields are: ${names.join(', ')}.`,
		zh: `可以用的字段有：${names.join('、')}。`,
	};
	return new WordsError({
		en: `Unknown field “${key}”. ${help.en}`,
		zh: `没有“${key}”这个字段。${help.zh}`,
	});
}

const noGroup = (key: string, rest: readonly string[]) =>
	new WordsError({
		en: `“${key}” has no fields inside it, so “${key}.${rest.join('.')}” leads nowhere.`,
		zh: `“${key}”里面没有别的字段，不能写“${key}.${rest.join('.')}”。`,
	});
