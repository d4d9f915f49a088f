import { hash } from 'node:crypto';
import { allRecords, byKey, keyOf } from '../../core/link/key.ts';
import type { RecordOf } from '../../core/model.ts';
import type { RecordKey } from '../../core/schema/id.ts';
import { type Kind, kinds } from '../../core/schema/kinds.ts';
import { bodyStamp, stampOf } from '../../io/stampOf.ts';
import { questions } from '../questions.ts';
import { isRecord, recordMark, type ThingKind } from '../shown.ts';
import type { Site } from '../site.ts';

const digestOf = (text: string): string => hash('sha1', text, 'base64url');

/**
 * What each thing that a page took amounts to in one bulletin, as a short text: two bulletins with the same
 * fingerprint of a thing show it in the same way.
 */
export class Fingerprints {
	readonly #site: Site;
	readonly #known = new Map<string, string>();
	readonly #records = new WeakMap<RecordOf, string>();

	constructor(site: Site) {
		this.#site = site;
	}

	/** @param thing as `Shown` has written it; one that this bulletin doesn't know has the fingerprint of nothing */
	of(thing: string): string {
		const fingerprint = this.#known.get(thing) ?? digestOf(this.#textOf(thing));
		this.#known.set(thing, fingerprint);
		return fingerprint;
	}

	#textOf(thing: string): string {
		const { digest, pictures } = this.#site;
		const [kind, ...args] = JSON.parse(thing) as [ThingKind, ...unknown[]];
		const [first] = args;
		switch (kind) {
			case 'asOf':
				return digest.asOf;
			case 'whole':
				return this.#whole();
			case 'all':
				return this.#all(first as Kind).join('\n');
			case 'record':
				return this.#record(byKey(digest.records, first as RecordKey));
			case 'body':
				return this.#bodies(byKey(digest.records, first as RecordKey));
			case 'picture':
				return JSON.stringify(pictures.get(first as string)) ?? '';
			case 'answer':
				return this.#answer(first as string, args.slice(1));
		}
	}

	/** Answers one of the `questions`, and knows the answer's fingerprint from then on. */
	answer(thing: string, name: string, args: readonly unknown[]): unknown {
		const answer = questionOf(name)?.(this.#site.digest, ...args);
		if (!this.#known.has(thing)) this.#known.set(thing, digestOf(this.#written(answer)));
		return answer;
	}

	#answer(name: string, args: unknown[]): string {
		const question = questionOf(name);
		const given = args.map((arg) => this.#fromText(arg));
		// The question, or a record that it was about, is no more.
		if (!question || given.flat().includes(undefined)) return '';
		return this.#written(question(this.#site.digest, ...given));
	}

	#fromText(value: unknown): unknown {
		if (Array.isArray(value)) return value.map((item) => this.#fromText(item));
		return typeof value === 'string' && value.startsWith(recordMark)
			? byKey(this.#site.digest.records, value.slice(recordMark.length) as RecordKey)
			: value;
	}

	/** Any answer as text; a record in it stands for its fields. */
	#written(answer: unknown): string {
		return (
			JSON.stringify(answer, (_key, value: unknown) => {
				if (isRecord(value)) return this.#record(value);
				if (value instanceof Map || value instanceof Set) return [...value];
				if (typeof value === 'function') throw new Error('unreachable: an answer is plain data');
				return value;
			}) ?? ''
		);
	}

	/** The fields of a record in all languages, without its text. */
	#record(record: RecordOf | undefined): string {
		if (!record) return '';
		let fingerprint = this.#records.get(record);
		if (fingerprint === undefined) {
			const translations = [...record.translations].map(([lang, { data, file }]) => [lang, stampOf(data), file]);
			fingerprint = digestOf(
				JSON.stringify([keyOf(record), record.lang, record.file, stampOf(record.data), translations]),
			);
			this.#records.set(record, fingerprint);
		}
		return fingerprint;
	}

	/** A record's text in all languages: a link into one language is turned into a link into another. */
	#bodies(record: RecordOf | undefined): string {
		if (!record) return '';
		return [record, ...record.translations.values()].map(({ body }) => bodyStamp(body)).join('\n');
	}

	/** The fields of all records of a kind. */
	#all(kind: Kind): string[] {
		const records = this.#site.digest.records[kind] as ReadonlyMap<string, RecordOf>;
		return [...records.values()].map((record) => this.#record(record));
	}

	#whole(): string {
		const { records, asOf } = this.#site.digest;
		const texts = [...allRecords(records)].map((record) => this.#bodies(record));
		return [asOf, ...kinds.flatMap((kind) => this.#all(kind)), ...texts].join('\n');
	}
}

const questionOf = (name: string) =>
	questions[name as keyof typeof questions] as ((...args: unknown[]) => unknown) | undefined;
