import { hash } from 'node:crypto';
import { allRecords, keyOf } from '../../core/link/key.ts';
import type { Body, RecordOf, Records } from '../../core/model.ts';
import type { RecordKey } from '../../core/schema/id.ts';
import { bodyStamp, stampOf } from '../../io/stampOf.ts';
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
	/** The links in its texts, with their sentences. */
	links: string;
}

/** In what two bulletins with the same settings differ, as far as a question can tell. */
export interface Changes {
	/** Records came or went, or fields that any question may look into are others. */
	shape: boolean;
	/** Titles and the like are others. */
	words: boolean;
	links: boolean;
	/** The records with other fields, as places among all. */
	records: ReadonlySet<number>;
	/** The records with other fields or texts, and those that came or went. */
	keys: ReadonlySet<string>;
}

/** @param last the marks of the last build, which spare a look into what is the same */
export function markRecords(records: Records, last: readonly RecordMark[] = []): RecordMark[] {
	const before = new Map(last.map((mark) => [mark.key, mark]));
	return Array.from(allRecords(records), (record) => {
		const key = keyOf(record);
		const old = before.get(key);
		const fields = fieldsOf(record, stampOf);
		const text = textsIn(record).map(bodyStamp).join(' ');
		const shape = old?.fields === fields ? old.shape : fieldsOf(record, shapeOf);
		const links = old?.text === text ? old.links : digestOf(JSON.stringify(textsIn(record).map(linksOf)));
		return { key, fields, text, shape, links };
	});
}

export function changesBetween(last: readonly RecordMark[], now: readonly RecordMark[]): Changes {
	const records = new Set<number>();
	const lastByKey = new Map(last.map((mark) => [mark.key, mark]));
	const keys = new Set<string>(lastByKey.keys());
	for (const { key, fields, text } of now) {
		const before = lastByKey.get(key);
		if (before?.fields === fields && before.text === text) keys.delete(key);
		else keys.add(key);
	}
	const changes = { shape: last.length !== now.length, words: false, links: false, records, keys };
	for (const [place, mark] of now.entries()) {
		const before = last[place];
		if (before?.key !== mark.key || before.shape !== mark.shape) changes.shape = true;
		if (before?.links !== mark.links) changes.links = true;
		if (before?.fields === mark.fields) continue;
		changes.words = true;
		records.add(place);
	}
	return changes;
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

/** What `collectBacklinks` takes from a text. */
const linksOf = ({ links }: Body) =>
	links.map(({ target, sentence }) => (target.type === 'record' ? [target.key, sentence] : []));
