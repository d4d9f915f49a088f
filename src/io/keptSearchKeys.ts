import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/model.ts';
import { searchFolder } from './searchSources.ts';

/** Beside the files of a language's search: the key of what they were made from. */
export const keyFile = 'key.txt';

const servedMark = 'titles-';

/** The key of what lies beside the pages where a server searches. */
export const servedKey = (key: string): string => `${servedMark}${key}`;

/** The keys of the search that lies in an output folder; nothing where one of the languages has none there. */
export async function keptSearchKeys(
	out: string,
	languages: readonly Lang[],
): Promise<ReadonlyMap<Lang, string> | undefined> {
	const keys = new Map<Lang, string>();
	for (const lang of languages) {
		const key = await readKey(join(out, searchFolder(lang)));
		if (key === undefined) return undefined;
		keys.set(lang, key.startsWith(servedMark) ? key.slice(servedMark.length) : key);
	}
	return keys;
}

/** @param folder that of one language */
export async function readKey(folder: string): Promise<string | undefined> {
	try {
		return (await readFile(join(folder, keyFile), 'utf8')).trim();
	} catch {
		return undefined;
	}
}
