import type { z } from 'zod';
import type { Words } from '../../message.ts';
import { fieldInfo, shapeOf } from '../../schema/visitFields.ts';
import { choicesOf, fieldType, schemaAt } from '../fieldType.ts';
import { locate } from '../locate.ts';
import { placeInLine } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { quote } from './repairLine.ts';

/** A field that a record needs and that is not there, or is empty; with a line to take over. */
export function missingField(path: readonly PropertyKey[], schema: z.ZodType, yaml: Yaml): Problem {
	const name = String(path.at(-1));
	const parent = path.slice(0, -1);
	const key = locate(yaml, path, 'key');
	const above = parent.length > 0 ? locate(yaml, parent) : placeInLine(1, 1);
	const empty = yaml.text.length > 0 && isPresent(yaml, path);
	const target = schemaAt(schema, path);
	const line = yaml.text.split('\n')[key.line - yaml.firstLine] ?? '';
	const comment = empty ? /:[ \t]+(#[^\s#].*)$/.exec(line)?.[1]?.trim() : undefined;
	const where = parent.findLast((part) => typeof part === 'string');
	const text: Words = empty
		? { en: `“${name}” is empty.`, zh: `“${name}”是空的。` }
		: where
			? { en: `“${name}” is missing in “${String(where)}”.`, zh: `“${String(where)}”里缺少“${name}”。` }
			: { en: `The field “${name}” is missing.`, zh: `缺少字段“${name}”。` };
	const example = target ? exampleLine(name, target) : { en: `${name}: …`, zh: `${name}: …` };
	return {
		rule: 'field/missing' as const,
		place: empty ? key : above,
		text,
		help: comment
			? {
					en: `What begins with “#” is read as a comment. Write: ${name}: ${quote(comment)}`,
					zh: `以“#”开头的内容会被当作注释。请写成：${name}: ${quote(comment)}`,
				}
			: empty
				? { en: `Write: ${example.en}`, zh: `请写：${example.zh}` }
				: { en: `Add a line: ${example.en}`, zh: `请加一行：${example.zh}` },
	};
}

const isPresent = (yaml: Yaml, path: readonly PropertyKey[]) => {
	const contents = yaml.root as { hasIn?: (path: Iterable<unknown>) => boolean } | null;
	return contents?.hasIn?.(path) ?? false;
};

/** A line that a person can take over and fill in. */
function exampleLine(name: string, target: z.ZodType): Words {
	const info = fieldInfo(target);
	const type = fieldType(target);
	if (type === 'enum') {
		const choices = choicesOf(target);
		return {
			en: `${name}: ${choices[0]} (or ${choices.slice(1).join(', ')})`,
			zh: `${name}: ${choices[0]}（或 ${choices.slice(1).join('、')}）`,
		};
	}
	if (info.date)
		return { en: `${name}: 1956-03-05 (or 1956-03, or 1956)`, zh: `${name}: 1956-03-05（或 1956-03，或 1956）` };
	if (type === 'number') return { en: `${name}: 1`, zh: `${name}: 1` };
	if (type === 'array') {
		const item = schemaAt(target, [0]);
		const ref = item && fieldInfo(item).ref;
		if (ref)
			return {
				en: `${name}: [the name of a file in “${ref}/” without its ending]`,
				zh: `${name}: [“${ref}/”里的文件名，不带后缀]`,
			};
		return { en: `${name}: [en, zh]`, zh: `${name}: [en, zh]` };
	}
	if (info.ref)
		return {
			en: `${name}: the name of a file in “${info.ref}/” without its ending`,
			zh: `${name}: “${info.ref}/”里的文件名，不带后缀`,
		};
	if (shapeOf(target))
		return { en: `${name}: and below it its fields, indented`, zh: `${name}: 下面缩进写它的各个字段` };
	return { en: `${name}: …`, zh: `${name}: …` };
}
