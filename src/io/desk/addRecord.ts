import { join } from 'node:path';
import type { Message } from '../../core/message.ts';
import type { Kind } from '../../core/schema/kinds.ts';
import { writeRecord } from '../../core/write/writeRecord.ts';
import { loadDigest } from '../content/loadDigest.ts';
import { createFile } from './createFile.ts';

export interface NewRecord {
	kind: Kind;
	id: string;
	data: Readonly<Record<string, unknown>>;
	body: string;
}

/** The path of a record's file below the content folder. */
export const fileOf = ({ kind, id }: Pick<NewRecord, 'kind' | 'id'>): string => `${kind}/${id}.md`;

/** Writes the file of a new record. False where the path is taken; then nothing was written. */
export const addRecord = (content: string, record: NewRecord): Promise<boolean> =>
	createFile(join(content, fileOf(record)), writeRecord(record.kind, record.data, record.body));

/** What the checker says of one file. */
export async function messagesFor(content: string, file: string): Promise<Message[]> {
	const { messages } = await loadDigest(content, { cached: true });
	return messages.filter((message) => message.file === file);
}
