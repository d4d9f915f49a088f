import type { z } from 'zod';
import type { Place } from '../message.ts';
import type { Settings } from '../schema/schemas.ts';
import { fieldInfo } from '../schema/visitFields.ts';
import { checkFigures } from './explain/checkFigures.ts';
import { checkNodes } from './checkNodes.ts';
import { explainColons } from './explain/explainColons.ts';
import { explainIssue } from './explain/explainIssue.ts';
import { fieldType, schemaAt } from './fieldType.ts';
import { findUnfilled } from './explain/findUnfilled.ts';
import { locate } from './locate.ts';
import { mendCommas } from './mendCommas.ts';
import { missingField } from './explain/missingField.ts';
import { placeInLine } from './place.ts';
import type { Problem, Tell } from './problem.ts';
import { readYaml, type Yaml } from './readYaml.ts';
import { toData } from './toData.ts';
import { unknownField } from './explain/unknownField.ts';

export interface Fields<T> {
	/** The checked fields. Those with an error are left out, required or not, so that the others can be looked at. */
	data: T;
	/** Whether all of them are there. */
	sound: boolean;
	/** Fields with an error, and those that a misspelt name stands for: nobody can say that they are missing. */
	doubtful: ReadonlySet<string>;
	/** What could be read, checked or not. */
	raw: Record<string, unknown>;
	locate: (path: readonly PropertyKey[], on?: 'value' | 'key') => Place;
}

export interface ReadFieldsOptions {
	firstLine: number;
	/** The schema of the whole record, where `schema` is that of a translation. */
	whole?: z.ZodType;
	/** The file that holds the fields that a translation can't. */
	mainFile?: string;
	/** What a factory and a workshop are called in this bulletin. */
	terms?: Settings['terms'];
}

/** One for all the files that are sound. */
const noDoubt: ReadonlySet<string> = new Set();

/** Reads fields against a schema. Everything that is wrong with them is reported in plain words, at its place. */
export function readFields<S extends z.ZodType>(
	yamlText: string,
	schema: S,
	options: ReadFieldsOptions,
	report: Tell,
): Fields<z.output<S>> | undefined {
	const comments: Problem[] = [];
	const missing = new Set<number>();
	const tell: Tell = (problem) => {
		if (problem.rule === 'field/missing') missing.add(problem.place.line);
		report(problem);
	};
	const yaml = readYaml(yamlText, options.firstLine, report);
	if (!yaml) return undefined;
	mendCommas(yaml, options.whole ?? schema, tell);
	checkNodes(yaml, (problem) => (problem.rule === 'yaml/comment' ? comments.push(problem) : tell(problem)));
	checkFigures(yaml, schema, tell);
	const data = toData(yaml.root, schema, options.whole) ?? {};
	const fields = {
		raw: data as Record<string, unknown>,
		locate: (path: readonly PropertyKey[], on?: 'value' | 'key') => locate(yaml, path, on),
	};
	if (typeof data !== 'object' || Array.isArray(data)) {
		const start = yaml.root?.range[0] ?? 0;
		const place = yaml.place([start, start + 1]);
		tell(rootProblem(data, placeInLine(place.line, place.column, yaml.text.slice(start).split('\n')[0]?.length)));
		return undefined;
	}

	const unfilled = findUnfilled(yaml, schema);
	for (const problem of unfilled) tell(problem);
	const result = schema.safeParse(data);
	const told = new Set(unfilled.map(({ field }) => field.join('\0')));
	const doubtful = result.success
		? noDoubt
		: explainAll(result.error.issues, data, schema, yaml, { ...options, told }, tell);
	// A field that is empty because all of it is a comment has one message, which says so.
	for (const comment of comments) if (!missing.has(comment.place.line)) report(comment);
	const sound = result.success;
	const known = { ...fields, sound, data: sound ? result.data : soundPart(schema, data, doubtful) };
	if (unfilled.length === 0) return { ...known, doubtful };
	return { ...known, doubtful: new Set([...doubtful, ...unfilled.map(({ field }) => String(field[0]))]) };
}

function rootProblem(data: unknown, place: Place) {
	const list = Array.isArray(data);
	return {
		rule: 'frontmatter/fields' as const,
		place,
		text: list
			? { en: 'Here is a list where the fields belong.', zh: '这里应该写字段，却是一个列表。' }
			: { en: 'Here is a text where the fields belong.', zh: '这里应该写字段，却是一段文字。' },
		help: {
			en: 'Write each field on a line of its own: a name, a colon, a space, the value, such as “title: Daily rounds”.',
			zh: '每个字段写一行：名称、半角冒号、空格、值，例如“title: 每日巡查”。',
		},
	};
}

function explainAll(
	issues: readonly z.core.$ZodIssue[],
	data: object,
	schema: z.ZodType,
	yaml: Yaml,
	options: ReadFieldsOptions & { told: ReadonlySet<string> },
	tell: Tell,
): Set<string> {
	const doubtful = new Set<string>();
	/** Fields that a misspelt name stands for, or that hold only “…”: that they are missing is no second problem. */
	const meant = new Set(options.told);
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		for (const key of issue.keys) {
			const { problem, meant: name } = unknownField(key, issue.path, data, schema, yaml, options);
			if (name) meant.add([...issue.path, name].join('\0'));
			doubtful.add(String(issue.path[0] ?? key));
			if (name && issue.path.length === 0) doubtful.add(name);
			tell(problem);
		}
	}
	for (const issue of issues) {
		if (issue.path.length > 0) doubtful.add(String(issue.path[0]));
		if (issue.code === 'unrecognized_keys' || meant.has(issue.path.join('\0'))) continue;
		const value = valueAt(data, issue.path);
		// Whether there is what a name stands for is asked once all is known; one of a wrong form is none either.
		if (typeof value === 'string' && namesOther(schema, issue.path)) continue;
		const colons = typeof value === 'string' && isGroup(schema, issue.path) ? explainColons(yaml, issue.path) : [];
		const problem = () =>
			value === undefined ? missingField(issue.path, schema, yaml) : explainIssue(issue, value, schema, yaml);
		for (const found of colons.length > 0 ? colons : [problem()]) tell({ ...found, field: issue.path });
	}
	return doubtful;
}

/** What the schema makes of the fields without the doubtful ones. */
function soundPart<S extends z.ZodType>(schema: S, data: object, doubtful: ReadonlySet<string>): z.output<S> {
	const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !doubtful.has(key)));
	const result = (schema as unknown as z.ZodObject).partial().safeParse(rest);
	return (result.success ? result.data : {}) as z.output<S>;
}

/** Whether a field names something that stands elsewhere: a record, a workshop of a factory, an attribute. */
const namesOther = (schema: z.ZodType, path: readonly PropertyKey[]) => {
	const target = schemaAt(schema, path);
	const { ref, workshop, attribute } = target ? fieldInfo(target) : {};
	return Boolean(ref ?? workshop ?? attribute);
};

const isGroup = (schema: z.ZodType, path: readonly PropertyKey[]) => {
	const target = schemaAt(schema, path);
	return target !== undefined && ['object', 'record'].includes(fieldType(target));
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, part) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, part)
				? (value as Record<PropertyKey, unknown>)[part]
				: undefined,
		data,
	);
