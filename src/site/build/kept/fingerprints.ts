import { hash } from 'node:crypto';
import { allRecords, byKey } from '../../../core/link/key.ts';
import type { RecordOf } from '../../../core/model.ts';
import type { RecordKey } from '../../../core/schema/id.ts';
import type { Kind } from '../../../core/schema/kinds.ts';
import { questions } from '../../questions.ts';
import { isRecord, recordMark, type ThingKind } from '../../shown.ts';
import type { Site } from '../../site.ts';
import type { RecordMark } from './recordMarks.ts';

const digestOf = (text: string): string => hash('sha1', text, 'base64url');

/** What a thing amounts to, as a short text, and the records in it. */
export interface Amount {
	fingerprint: string;
	/** As places among the marks. */
	mentions: readonly number[];
}

const nothing: readonly number[] = [];

/**
 * What each thing that a page took amounts to in one bulletin, as a short text: two bulletins with the same
 * fingerprint of a thing show it in the same way.
 */
export class Fingerprints {
	readonly #site: Site;
	readonly #marks: readonly RecordMark[];
	readonly #known = new Map<string, Amount>();
	/** Each record's place among the marks. */
	readonly #places = new Map<RecordOf, number>();

	/** @param marks of all records, in their order */
	constructor(site: Site, marks: readonly RecordMark[]) {
		this.#site = site;
		this.#marks = marks;
		for (const record of allRecords(site.digest.records)) this.#places.set(record, this.#places.size);
	}

	/** @param thing as `Shown` has written it; one that this bulletin doesn't know has the fingerprint of nothing */
	of(thing: string): string {
		return this.#amount(thing).fingerprint;
	}

	/** What a thing amounts to, where anybody has asked. */
	asked(thing: string): Amount | undefined {
		return this.#known.get(thing);
	}

	/** Takes over what a thing amounts to in the same bulletin, elsewhere. */
	learn(thing: string, amount: Amount): void {
		this.#known.set(thing, amount);
	}

	/** Stands for all that the pages of a bulletin are made from, but for the templates. */
	state(): string {
		const { digest, pictures } = this.#site;
		const [whole, searchKeys] = [this.#textOf('whole', ''), this.#textOf('searchKeys', '')];
		return digestOf(JSON.stringify([whole, searchKeys, digest.settings, [...pictures]]));
	}

	/** Answers one of the `questions`, and knows the answer's fingerprint from then on. */
	answer(thing: string, name: string, args: readonly unknown[]): unknown {
		const answer = questionOf(name)?.(this.#site.digest, ...args);
		if (!this.#known.has(thing)) this.#known.set(thing, this.#written(answer));
		return answer;
	}

	#amount(thing: string): Amount {
		let amount = this.#known.get(thing);
		if (!amount) {
			const [kind, ...args] = JSON.parse(thing) as [ThingKind, ...unknown[]];
			const [first, ...others] = args;
			amount =
				kind === 'answer'
					? this.#answer(first as string, others)
					: { fingerprint: this.#textOf(kind, first as string), mentions: nothing };
			this.#known.set(thing, amount);
		}
		return amount;
	}

	#textOf(kind: Exclude<ThingKind, 'answer'>, name: string): string {
		const { digest, pictures, searchKeys } = this.#site;
		switch (kind) {
			case 'asOf':
				return digest.asOf;
			case 'whole':
				return digestOf([digest.asOf, ...this.#marks.flatMap(({ fields, text }) => [fields, text])].join('\n'));
			case 'all':
				return digestOf(this.#all(name as Kind).join('\n'));
			case 'record':
				return this.#mark(byKey(digest.records, name as RecordKey))?.fields ?? '';
			case 'body':
				return this.#mark(byKey(digest.records, name as RecordKey))?.text ?? '';
			case 'picture':
				return digestOf(JSON.stringify(pictures.get(name)) ?? '');
			case 'searchKeys':
				return [...searchKeys().values()].join(' ');
		}
	}

	#answer(name: string, args: unknown[]): Amount {
		const question = questionOf(name);
		const given = args.map((arg) => this.#fromText(arg));
		// The question, or a record that it was about, is no more.
		if (!question || given.flat().includes(undefined)) return { fingerprint: '', mentions: nothing };
		return this.#written(question(this.#site.digest, ...given));
	}

	#fromText(value: unknown): unknown {
		if (Array.isArray(value)) return value.map((item) => this.#fromText(item));
		return typeof value === 'string' && value.startsWith(recordMark)
			? byKey(this.#site.digest.records, value.slice(recordMark.length) as RecordKey)
			: value;
	}

	/** Any answer; a record in it stands for its fields. */
	#written(answer: unknown): Amount {
		const mentions = new Set<number>();
		const text = JSON.stringify(answer, (_key, value: unknown) => {
			if (isRecord(value)) {
				const place = this.#places.get(value);
				if (place === undefined) throw new Error('unreachable: an answer holds records of the bulletin');
				mentions.add(place);
				return this.#marks[place]?.fields;
			}
			if (value instanceof Map || value instanceof Set) return [...value];
			if (typeof value === 'function') throw new Error('unreachable: an answer is plain data');
			return value;
		});
		return { fingerprint: digestOf(text ?? ''), mentions: mentions.size > 0 ? [...mentions] : nothing };
	}

	#mark(record: RecordOf | undefined): RecordMark | undefined {
		const place = record && this.#places.get(record);
		return place === undefined ? undefined : this.#marks[place];
	}

	/** The fields of all records of a kind. */
	#all(kind: Kind): string[] {
		const records = this.#site.digest.records[kind] as ReadonlyMap<string, RecordOf>;
		return Array.from(records.values(), (record) => this.#mark(record)?.fields ?? '');
	}
}

const questionOf = (name: string) =>
	questions[name as keyof typeof questions] as ((...args: unknown[]) => unknown) | undefined;
