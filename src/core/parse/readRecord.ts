import type { z } from 'zod';
import type { SourceFile } from '../sourceFile.ts';
import type { Tell } from './problem.ts';
import { type ReadFieldsOptions, readFields } from './readFields.ts';
import { splitFile } from './splitFile.ts';

/** What one file was read as: plain data, so that it can be kept. */
export interface ReadRecord<T> {
	/** Absent where the fields couldn't be read. */
	fields?:
		| {
				/** The checked fields, without those that have an error. */
				data: T;
				/** The fields as written, where the check has left something out or changed it. */
				raw?: Record<string, unknown>;
				/** Fields with an error, and those that a misspelt name stands for: nobody can say that they are missing. */
				doubtful: readonly string[];
		  }
		| undefined;
	/** The line of the file on which the body begins, from 1; nothing where there is none, as in most answers. */
	bodyLine?: number;
}

/**
 * Reads a record's file: its fields, and where its Markdown begins, which isn't yet looked into. Undefined where it
 * can't be taken apart.
 */
export function readRecord<S extends z.ZodType>(
	file: SourceFile,
	schema: S,
	options: Omit<ReadFieldsOptions, 'firstLine'>,
	report: Tell,
): ReadRecord<z.output<S>> | undefined {
	const split = splitFile(file, report);
	if (!split) return undefined;
	const found = readFields(split.yaml, schema, { ...options, firstLine: split.yamlLine }, report);
	const body = /[^ \t\r\n]/.test(split.body) && { bodyLine: split.bodyLine };
	if (!found) return { ...body };
	const { data, raw, doubtful } = found;
	const same = JSON.stringify(raw) === JSON.stringify(data);
	return { fields: { data, ...(!same && { raw }), doubtful: [...doubtful] }, ...body };
}

/** The fields as written, sound or not. */
export const writtenFields = ({ fields }: ReadRecord<unknown>): Record<string, unknown> | undefined =>
	fields && (fields.raw ?? (fields.data as Record<string, unknown>));
