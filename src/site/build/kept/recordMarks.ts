import { hash } from 'node:crypto';
import { allRecords, keyOf } from '../../../core/link/key.ts';
import type { Body, RecordOf, Records } from '../../../core/model.ts';
import type { RecordKey } from '../../../core/schema/id.ts';
import { bodyStamp, stampOf } from '../../../io/content/stampOf.ts';
import { wordFields } from './questionReads.ts';

/** What one record amounts to, as short texts: what has the same mark is the same. */
export interface RecordMark {
	key: RecordKey;
	/** All its fields, in all languages. */
	fields: string;
	/** Its texts, in all languages. */
	text: string;
	/** Its fields but for the words, which few questions look into. */
	shape: string;
	/** The links in its texts, with their sentences; empty where there are none. */
	links: string;
}

/** A process that builds again and again finds the records that are the same as the same objects. */
const known = new WeakMap<RecordOf, RecordMark>();

/** @param last the marks of the last build, which spare a look into what is the same */
export function markRecords(records: Records, last: readonly RecordMark[] = []): RecordMark[] {
	const before = new Map(last.map((mark) => [mark.key, mark]));
	return Array.from(allRecords(records), (record) => {
		const marked = known.get(record);
		if (marked) return marked;
		const key = keyOf(record);
		const old = before.get(key);
		const fields = fieldsOf(record, stampOf);
		const text = textsIn(record).map(bodyStamp).join(' ');
		const shape = old?.fields === fields ? old.shape : fieldsOf(record, shapeOf);
		const links = old?.text === text ? old.links : allLinks(record);
		const mark = { key, fields, text, shape, links };
		known.set(record, mark);
		return mark;
	});
}

const digestOf = (text: string): string => hash('sha1', text, 'base64url').slice(0, 16);

function fieldsOf(record: RecordOf, stamp: (data: object) => string): string {
	const translations = [...record.translations].map(([lang, { data, file }]) => `${lang} ${file} ${stamp(data)}`);
	return digestOf([keyOf(record), record.lang, record.file, stamp(record.data), ...translations].join('\n'));
}

/** What is left of a record's fields without the words: only whether there are any. */
function shapeOf(data: object): string {
	return JSON.stringify(data, (key, value: unknown) => (wordFields.has(key) ? value !== undefined : value));
}

const textsIn = (record: RecordOf): Body[] => [record, ...record.translations.values()].map(({ body }) => body);

function allLinks(record: RecordOf): string {
	const links = textsIn(record).map(linksOf);
	return links.some(({ length }) => length > 0) ? digestOf(JSON.stringify(links)) : '';
}

/** What `collectBacklinks` takes from a text. */
const linksOf = ({ links }: Body) =>
	links.map(({ target, sentence }) => (target.type === 'record' ? [target.key, sentence] : []));
