import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../../core/link/compare.ts';
import type { Lang } from '../../core/model.ts';
import { searchFolder } from './searchSources.ts';

/** Beside the files of a language's search: the key of what they were made from, and then the size and path of each. */
export const keyFile = 'key.txt';

/** What stands in that file. */
export function keyText(key: string, files: ReadonlyMap<string, Uint8Array>): string {
	const list = Array.from(files, ([path, { length }]) => ({ path, line: `${length} ${path}` }));
	list.sort((a, b) => compare(a.path, b.path));
	return [key, ...list.map(({ line }) => line), ''].join('\n');
}

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
async function readKey(folder: string): Promise<string | undefined> {
	return (await readLines(folder))[0];
}

/**
 * The key of a folder in which every file lies that was made for it, as large as it was made; nothing where somebody has
 * deleted one or written there.
 *
 * @param folder that of one language
 */
export async function readWholeKey(folder: string): Promise<string | undefined> {
	const [key, ...list] = await readLines(folder);
	const isThere = (line: string) => {
		const [size, path = ''] = line.split(/ (.*)/s);
		// At once: for thousands of files, waiting for each costs several times the work.
		return statSync(join(folder, path), { throwIfNoEntry: false })?.size === Number(size);
	};
	return list.length > 0 && list.every(isThere) ? key : undefined;
}

async function readLines(folder: string): Promise<string[]> {
	try {
		return (await readFile(join(folder, keyFile), 'utf8')).trim().split('\n');
	} catch {
		return [];
	}
}
