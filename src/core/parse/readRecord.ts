import type { z } from 'zod';
import type { SourceFile } from '../digest.ts';
import type { Place } from '../message.ts';
import { decode } from './decode.ts';
import { grayMatter } from './grayMatter.ts';
import { locate } from './locate.ts';
import { startOfFile } from './place.ts';
import type { Report } from './problem.ts';
import { type Fields, type ReadFieldsOptions, readFields } from './readFields.ts';
import { readYaml, type Yaml } from './readYaml.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';

export interface ReadRecord<T> {
	file: string;
	/** Without the tree of the fields, which `locate` reads again where it is asked for. */
	fields: Omit<Fields<T>, 'locate'> | undefined;
	body: string;
	bodyLine: number;
	locate: Locate;
}

export type Locate = (path: readonly PropertyKey[], on?: 'value' | 'key') => Place;

/**
 * Reads a record's file: its fields and its Markdown, not yet looked into. `latest` remembers the tree of one file,
 * so that the trees of thousands need not be kept for the few that a rule has a question about.
 */
export function readRecord<S extends z.ZodType>(
	file: SourceFile,
	schema: S,
	options: Omit<ReadFieldsOptions, 'firstLine'>,
	latest: LatestTree,
	report: Report,
): ReadRecord<z.output<S>> | undefined {
	const text = decode(file.bytes, report);
	if (text === undefined) return undefined;
	const split = splitFrontmatter(text, report);
	if (!split) return undefined;
	let fields: ReadRecord<z.output<S>>['fields'];
	let yaml: string | undefined;
	const parse = (text: string) => {
		// gray-matter keeps the line break behind the opening line.
		yaml = text.replace(/^\n/, '');
		const found = readFields(yaml, schema, { ...options, firstLine: split.yamlLine }, report);
		if (!found) return;
		const { data, raw, sound, doubtful } = found;
		fields = { data, raw, sound, doubtful };
	};
	const body = grayMatter(`---\n${split.yaml}\n---\n${split.body}`, parse);
	// Fields that hold comments alone don't reach the parser.
	if (yaml === undefined) parse('');
	return {
		file: file.path,
		fields,
		body,
		bodyLine: split.bodyLine,
		locate: latest.locator(file.path, yaml ?? '', split.yamlLine),
	};
}

export interface LatestTree {
	locator(file: string, yaml: string, firstLine: number): Locate;
}

/** Reads a file's fields again when somebody asks where one stands, and keeps the answer of the last such file. */
export function rememberLatestTree(): LatestTree {
	let latest: { file: string; yaml: Yaml | undefined } | undefined;
	return {
		locator: (file, text, firstLine) => (path, on) => {
			if (latest?.file !== file) latest = { file, yaml: readYaml(text, firstLine, () => {}) };
			return latest.yaml ? locate(latest.yaml, path, on) : startOfFile;
		},
	};
}
