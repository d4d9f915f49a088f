import { stringify } from 'yaml';
import * as z from 'zod';
import { bareHelp } from '../form/bareHelp.ts';
import type { Words } from '../message.ts';
import { schemaAt } from '../parse/fieldType.ts';
import type { Problem } from '../parse/problem.ts';
import { readFields } from '../parse/readFields.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';

/**
 * What the checker would say of a value, were it in the file: the first problem with it, and what to write instead.
 *
 * @param path the keys that lead to the field, without the lists on the way: `results`, `measure`
 */
export function fieldObjection(kind: Kind, path: readonly string[], value: unknown): Words | undefined {
	const key = path.at(-1) ?? '';
	const schema = path.reduce<z.ZodType | undefined>(
		(inner, name) => inner && (schemaAt(inner, [name]) ?? schemaAt(inner, [0, name])),
		schemas[kind],
	);
	if (!schema) return undefined;
	const problems: Problem[] = [];
	const yaml = stringify({ [key]: value }, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
	readFields(yaml, z.strictObject({ [key]: schema }), { firstLine: 1 }, (problem) => problems.push(problem));
	// A number has been read already: how it would be written is no question to whoever gave it.
	const problem = problems.find(({ rule }) => rule !== 'field/thousands');
	if (!problem) return undefined;
	const { text } = problem;
	const help = problem.help && bareHelp(problem.help, path);
	return help ? { en: `${text.en} ${help.en}`, zh: `${text.zh}${help.zh}` } : text;
}
