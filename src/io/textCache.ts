import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../core/digest.ts';
import type { ParseCache } from '../core/parse/parseCache.ts';
import { openCacheFolder } from './cacheFolder.ts';
import { folderHash } from './folderHash.ts';
import { KeptFile } from './keptFile.ts';

/** What the texts of one content folder were read as, kept from one run to the next. */
export interface TextCache {
	cache: ParseCache;
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
type Texts = Record<string, Record<string, { question: string; answer: unknown }>>;

const shardCount = 64;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Opens the cache of a content folder. Markdown is most of the work of reading a bulletin, and most texts are those of
 * last time. A text is known by its bytes and by the program that read it: another version reads all anew.
 */
export async function openTextCache(content: string): Promise<TextCache> {
	const reader = await folderHash(root, ['src/core', 'package-lock.json']);
	const folder = await openCacheFolder('texts', content);
	const file = (index: number) => join(folder, `${index}.json`);
	const shards = await Promise.all(
		Array.from({ length: shardCount }, async (_, index): Promise<Shard> => {
			return { known: await readShard(file(index), reader), asked: {}, changed: false };
		}),
	);

	return {
		cache: {
			remember: <T>(part: string, source: SourceFile, question: string, make: () => T): T => {
				const { hash } = KeptFile.of(source);
				const shard = shards[hash.charCodeAt(0) % shardCount] as Shard;
				const before = shard.known[hash]?.[part];
				const same = before?.question === question;
				const answer = same ? (before.answer as T) : make();
				if (!same) shard.changed = true;
				shard.asked[hash] = { ...shard.asked[hash], [part]: same ? before : { question, answer } };
				return answer;
			},
		},
		save: async () => {
			for (const [index, { known, asked, changed }] of shards.entries()) {
				if (!changed && Object.keys(asked).length === Object.keys(known).length) continue;
				const fresh = `${file(index)}.${process.pid}`;
				await writeFile(fresh, JSON.stringify({ reader, texts: asked }));
				await rename(fresh, file(index));
			}
		},
	};
}

async function readShard(file: string, reader: string): Promise<Texts> {
	try {
		const shard = JSON.parse(await readFile(file, 'utf8')) as { reader: string; texts: Texts };
		return shard.reader === reader ? shard.texts : {};
	} catch {
		// Nothing is there yet, or another program wrote here: the texts are read anew.
		return {};
	}
}
