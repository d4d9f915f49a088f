import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../core/sourceFile.ts';
import type { Body } from '../../core/model.ts';
import { emptyBody } from '../../core/markdown/emptyBody.ts';
import type { CheckedBody, ParseCache } from '../../core/parse/parseCache.ts';
import type { ReadRecord } from '../../core/parse/readRecord.ts';
import { wholeMemory } from '../../core/parse/wholeMemory.ts';
import { BodyStore, type TextPlace } from './bodyStore.ts';
import { openCacheFolder } from '../folders/cacheFolder.ts';
import { folderHash } from '../folders/folderHash.ts';
import { KeptBody } from './keptBody.ts';
import { KeptFile } from './keptFile.ts';
import { bodyStamp, keepStamp, stampOf } from './stampOf.ts';
import { writeWhole } from '../folders/writeWhole.ts';

/** What the texts of one content folder were read as, kept from one run to the next. */
export interface TextCache {
	cache: ParseCache;
	/** Whether nothing is known of a file as it is now. */
	isNew(file: SourceFile): boolean;
	/** What was asked since the last time, as text. Another may take it over, and knows it then. */
	handOver(): string;
	takeOver(asked: string): void;
	/** Keeps what this run has read, and lets go of what it didn't ask for. */
	save(): Promise<void>;
}

/** A part of the cache that is read and written at once, so that one edit writes little. */
interface Shard {
	known: Texts;
	asked: Texts;
	changed: boolean;
}

/** By a file's hash, what was asked of it last and what the answer was. */
type Texts = Record<string, Entry>;
type Entry = Record<string, Answer>;

interface Answer {
	question: string;
	answer: unknown;
	/** Of a record's fields. */
	stamp?: string | undefined;
}

/** A body as it is written down. Nothing stands for the body without a text. */
interface WrittenBody {
	problems: CheckedBody['problems'];
	body?: (Pick<Body, 'links' | 'images' | 'anchors'> & { text: TextPlace; stamp: string }) | undefined;
	/** There was something that can't be shown. */
	unreadable?: true;
}

const shardCount = 64;
const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Whatever has a say in what lies in the cache. */
const readers = ['src/core', 'src/io/content/textCache.ts', 'src/io/content/bodyStore.ts', 'package-lock.json'];

/**
 * Opens the cache of a content folder. Markdown is most of the work of reading a bulletin, and most texts are those of
 * last time. A text is known by its bytes and by the program that read it: another version reads all anew.
 */
export async function openTextCache(content: string): Promise<TextCache> {
	const reader = folderHash(root, readers);
	const folder = await openCacheFolder('texts', content);
	const store = new BodyStore(folder);
	const file = (index: number) => join(folder, `${index}.json`);
	const shards = Array.from({ length: shardCount }, (_, index): Shard => ({
		known: readShard(file(index), reader),
		asked: {},
		changed: false,
	}));

	const shardOf = (hash: string) => shards[hash.charCodeAt(0) % shardCount] as Shard;
	const ask = (hash: string) => {
		const { asked, known } = shardOf(hash);
		const entry = known[hash];
		if (entry) asked[hash] ??= entry;
	};
	const whole = wholeMemory();
	const lookUp = (
		part: string,
		source: SourceFile,
		question: string,
		make: () => unknown,
		isWhole: (answer: unknown) => boolean = () => true,
	): Answer => {
		const file = KeptFile.of(source);
		const shard = shardOf(file.hash);
		const before = shard.known[file.hash]?.[part];
		const same = before?.question === question && isWhole(before.answer);
		const answer = same ? before : { question, answer: make() };
		// To make it, the file may have been read only now. What is of another text must not lie under this one's name.
		if (file.isMixed) return answer;
		if (!same) shard.changed = true;
		const entry = shard.asked[file.hash] ?? {};
		shard.asked[file.hash] = entry;
		entry[part] = answer;
		return answer;
	};
	return {
		isNew: (file) => {
			const { hash } = KeptFile.of(file);
			return shardOf(hash).known[hash] === undefined;
		},
		handOver: () => {
			const asked = JSON.stringify(shards.map((shard) => shard.asked));
			for (const shard of shards) shard.asked = {};
			return asked;
		},
		takeOver: (asked) => {
			for (const [index, texts] of (JSON.parse(asked) as Texts[]).entries()) {
				const shard = shards[index];
				if (!shard || Object.keys(texts).length === 0) continue;
				Object.assign(shard.known, texts);
				shard.changed = true;
			}
		},
		cache: {
			remember: <T>(part: string, source: SourceFile, question: string, make: () => T): T => {
				const kept = lookUp(part, source, question, make);
				if (part === 'fields') stampFields(kept);
				return kept.answer as T;
			},
			rememberBody: (source, question, make) => {
				const isWhole = (answer: unknown) => isStored(answer as WrittenBody, store);
				const kept = lookUp('body', source, question, () => write(make(), store), isWhole);
				return readBack(kept.answer as WrittenBody, store, make);
			},
			rememberWhole: (files, question, make) => {
				let isRead = false;
				const value = whole(files, question, () => {
					isRead = true;
					return make();
				});
				// What isn't read again is asked for all the same.
				if (!isRead) for (const file of files) ask(KeptFile.of(file).hash);
				return value;
			},
		},
		save: async () => {
			gather(shards, store);
			for (const [index, { known, asked, changed }] of shards.entries()) {
				if (!changed && Object.keys(asked).length === Object.keys(known).length) continue;
				await writeWhole(file(index), JSON.stringify({ reader, texts: asked }));
			}
			await store.forgetOthers(bodiesIn(shards).map(({ text }) => text));
			for (const shard of shards) Object.assign(shard, { known: shard.asked, asked: {}, changed: false });
		},
	};
}

function write({ value, problems }: CheckedBody, store: BodyStore): WrittenBody {
	if (!value) return { problems, unreadable: true };
	if (value === emptyBody) return { problems };
	const { links, images, anchors } = value;
	return { problems, body: { links, images, anchors, text: store.write(value), stamp: bodyStamp(value) } };
}

const isStored = ({ body }: WrittenBody, store: BodyStore): boolean => !body || store.holds(body.text);

function readBack({ body, problems, unreadable }: WrittenBody, store: BodyStore, make: () => CheckedBody): CheckedBody {
	if (!body) return { value: unreadable ? undefined : emptyBody, problems };
	// Where the cache was deleted meanwhile, the file itself is read once more.
	const value = new KeptBody(body, () => attempt(() => store.read(body.text)) ?? make().value ?? emptyBody);
	keepStamp(value, body.stamp);
	return { value, problems };
}

/** The stamp of a record's fields is worked out once, when its file is read. */
function stampFields(kept: Answer): void {
	const { value } = kept.answer as { value: ReadRecord<object> | undefined };
	if (!value?.fields) return;
	if (kept.stamp === undefined) kept.stamp = stampOf(value.fields.data);
	else keepStamp(value.fields.data, kept.stamp);
}

/** Where the store has put its texts together, the places that the shards name are others. */
function gather(shards: readonly Shard[], store: BodyStore): void {
	const bodies = bodiesIn(shards);
	const places = attempt(() => store.gather(bodies.map(({ text }) => text)));
	if (!places) return;
	for (const [index, body] of bodies.entries()) body.text = places[index] ?? body.text;
	for (const shard of shards) shard.changed = true;
}

const bodiesIn = (shards: readonly Shard[]): NonNullable<WrittenBody['body']>[] =>
	shards.flatMap(({ asked }) =>
		Object.values(asked).flatMap((entry) => (entry['body']?.answer as WrittenBody | undefined)?.body ?? []),
	);

function readShard(file: string, reader: string): Texts {
	// Nothing is there yet, or another program wrote here: the texts are read anew.
	const shard = attempt(() => JSON.parse(readFileSync(file, 'utf8')) as { reader: string; texts: Texts });
	return shard?.reader === reader ? shard.texts : {};
}

function attempt<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
