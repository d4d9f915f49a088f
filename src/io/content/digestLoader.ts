import { join } from 'node:path';
import { type BuildResult, buildDigest } from '../../core/digest.ts';
import type { OlderOriginal } from '../../core/olderOriginal.ts';
import { createParseCache } from '../../core/parse/parseCache.ts';
import type { Assets } from './assets.ts';
import { openCacheFolder } from '../folders/cacheFolder.ts';
import { openContentIndex } from './contentIndex.ts';
import type { ContentLook, StampedLook } from './contentLook.ts';
import { createContentReader, type Entry } from './contentReader.ts';
import { createHistoryReader } from '../history/historyReader.ts';
import { readAhead } from './readAhead.ts';
import { openTextCache } from './textCache.ts';
import { today } from './today.ts';

export interface LoaderOptions {
	/** Begins with what an earlier run has left in the cache, and leaves there what this one reads. */
	cached?: boolean;
}

export interface DigestLoader {
	/** The content folder's real path. */
	root: string;
	/** The bulletin as it lies there now, with the clock of this machine as today. */
	load(known?: Known): Promise<Loaded>;
	/** Whether the day and the history are still those of the last load: the same files amount to the same then. */
	isCurrent(): Promise<boolean>;
	/** The files that are no records, as they were loaded last. */
	assets: Assets;
	/** The folder as it was loaded last. */
	look(): StampedLook;
	/** Leaves what was read for the next run, where there is a cache. */
	save(): Promise<void>;
}

/** What is known of the folder before it is read. */
export interface Known {
	/** The folder, where it has been looked at. */
	look?: ContentLook | undefined;
	/** Paths below the folder, where nothing changed but at and below these. */
	paths?: Iterable<string> | undefined;
}

export interface Loaded extends BuildResult {
	/** Paths below the folder of what is another than the last time; none the first time. */
	changed: string[];
}

/** Loads one bulletin, once or again and again: only files that changed are read and parsed. */
export async function createDigestLoader(
	folder: string,
	{ cached = false }: LoaderOptions = {},
): Promise<DigestLoader> {
	const index = cached ? await openContentIndex(folder) : undefined;
	const reader = await createContentReader(folder, index?.entries);
	const history = createHistoryReader(reader.root, cached ? await historyFile(folder) : undefined);
	const texts = cached ? await openTextCache(folder) : undefined;
	const parsed = texts?.cache ?? createParseCache();
	let last: Last | undefined;
	/** When the whole folder was looked at, in milliseconds. */
	let looked = 0;
	const isCurrent = async () => last?.day === today() && !(await history.hasMoved());
	return {
		root: reader.root,
		isCurrent,
		assets: reader.assets,
		look: () => ({ root: reader.root, looked, files: reader.entries() }),
		load: async ({ look, paths } = {}) => {
			if (!paths) looked = look?.looked ?? Date.now();
			const { files, ...found } = await (paths ? reader.readAgain(paths) : reader.read(look));
			const state = stateOf(reader.entries());
			const changed = last ? differences(last.state, state) : [];
			if (last && changed.length === 0 && (await isCurrent())) return { ...last.result, changed };
			const day = today();
			const originals = await history.read(files);
			// Most commits change nothing of what is said.
			const isSame = changed.length === 0 && last?.day === day && areSame(originals, last.originals);
			if (last && isSame) return { ...last.result, changed };
			if (texts) await readAhead(folder, files, texts);
			const result = buildDigest(files, { today: day, parsed, originals, ...found });
			// What the bulletin needs of a file has been taken from it.
			if (texts) for (const { source } of reader.entries().values()) source?.letGo();
			last = { state, day, originals, result };
			return { ...result, changed };
		},
		save: async () => {
			await texts?.save();
			await history.save();
			await index?.save(reader.entries(), looked);
		},
	};
}

/** What was loaded last, and what from. */
interface Last {
	state: ReadonlyMap<string, unknown>;
	day: string;
	originals: ReadonlyMap<string, OlderOriginal>;
	result: BuildResult;
}

const historyFile = async (folder: string) => join(await openCacheFolder('texts', folder), 'history.json');

/** What stands for each file: another after each change. */
const stateOf = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, unknown> =>
	new Map(Array.from(entries, ([path, { source, stamp }]) => [path, source ?? stamp]));

function differences(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] {
	const gone = [...before.keys()].filter((path) => !now.has(path));
	return [...gone, ...[...now].filter(([path, state]) => before.get(path) !== state).map(([path]) => path)].sort();
}

function areSame(one: ReadonlyMap<string, OlderOriginal>, other: ReadonlyMap<string, OlderOriginal>): boolean {
	if (one.size !== other.size) return false;
	return [...one].every(([path, { before, translated, changed }]) => {
		const same = other.get(path);
		return same?.before === before && same.translated === translated && same.changed === changed;
	});
}
