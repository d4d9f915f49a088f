import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { facetTable } from '../../core/derive/facetTable.ts';
import type { SearchRecord } from '../../core/derive/searchRecords.ts';
import type { Digest } from '../../core/model.ts';
import type { Routes } from '../../core/routes.ts';
import { recordLine } from '../../core/search/recordLine.ts';
import { searchSettings } from '../../core/search/searchSettings.ts';
import { linkFolder } from '../folders/linkFolder.ts';
import { pagefindFiles } from './pagefindFiles.ts';
import { keyFile, keyText, readWholeKey, servedKey } from './keptSearchKeys.ts';
import { searchKeys } from './searchKeys.ts';
import { searchFolder, searchRoot, type SearchSource, searchSources } from './searchSources.ts';
import { writeWhole } from '../folders/writeWhole.ts';

type Files = Map<string, Uint8Array>;

const recordsFile = `${searchRoot}/records.ndjson`;

const lastFiles = new Map<string, { key: string; files: Promise<Files> }>();

/**
 * Every file of the search by its path below the output folder (`search-index/zh/pagefind.js`), in memory: for the
 * dev server. A language in which nothing changed since the last call is not made again.
 */
export async function searchFiles(digest: Digest, routes: Routes): Promise<Files> {
	const folders = await Promise.all(
		searchSources(digest, routes).map(async (source) =>
			[...(await keptFiles(source))].map(([path, bytes]) => [`${source.folder}/${path}`, bytes] as const),
		),
	);
	return new Map(folders.flat());
}

/**
 * Writes the files of the search below `outDir`. A language in which nothing changed is copied from `previousDir`,
 * the last output, where that is given and nobody has touched it. Where a server searches, these are the records that any engine can take in,
 * and the titles, which the page compares with a misspelt query by itself.
 *
 * @param signal ends it before it is done; it throws then
 */
export async function writeSearchFiles(
	digest: Digest,
	routes: Routes,
	outDir: string,
	previousDir?: string,
	signal?: AbortSignal,
): Promise<void> {
	const served = searchSettings(digest.settings).engine !== 'pagefind';
	const done = await Promise.allSettled(
		Array.from(searchKeys(digest, routes), async ([lang, plain]) => {
			const key = served ? servedKey(plain) : plain;
			const folder = searchFolder(lang);
			const target = join(outDir, folder);
			const previous = previousDir && join(previousDir, folder);
			const unchanged = previous !== undefined && (await readWholeKey(previous)) === key;
			if ((await readWholeKey(target)) === key) return;
			await rm(target, { recursive: true, force: true });
			if (unchanged) return linkFolder(previous, target);
			const found = searchSources(digest, routes).find((source) => source.lang === lang);
			const source = { lang, folder, key, titles: found?.titles ?? [], records: (!served && found?.records) || [] };
			for (const [path, bytes] of await filesOf(source, { served, signal })) {
				const file = join(target, path);
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, bytes);
			}
		}),
	);
	// Only when all are done: nobody writes there any more then.
	for (const each of done) if (each.status === 'rejected') throw each.reason;
	if (!served) return;
	const records = searchSources(digest, routes).flatMap((source) => source.records);
	// As a file of its own: the one that is there may be published under another name.
	await writeWhole(join(outDir, recordsFile), recordLines(records));
}

/** One line for each report and language, by id and then by language. */
const recordLines = (records: readonly SearchRecord[]): string =>
	records
		.map((record) => ({ record, order: [record.id, record.lang].join(' ') }))
		.sort((a, b) => (a.order < b.order ? -1 : 1))
		.map(({ record }) => `${recordLine(record)}\n`)
		.join('');

function keptFiles(source: SearchSource): Promise<Files> {
	const { folder, key } = source;
	const last = lastFiles.get(folder);
	if (last?.key === key) return last.files;
	const files = filesOf(source);
	lastFiles.set(folder, { key, files });
	// A failure isn't kept: the next request tries again.
	files.catch(() => lastFiles.delete(folder));
	return files;
}

async function filesOf(
	{ lang, key, records, titles }: SearchSource,
	{ served = false, signal }: { served?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<Files> {
	const files: Files = records.length > 0 ? await pagefindFiles(lang, records, signal) : new Map();
	files.set('titles.json', encoded(JSON.stringify(titles)));
	if (!served) files.set('facets.json', encoded(JSON.stringify(facetTable(records))));
	// Last, so that an interrupted run leaves no folder that looks whole.
	files.set(keyFile, encoded(keyText(key, files)));
	return files;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
